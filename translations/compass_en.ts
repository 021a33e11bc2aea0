<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA">
<context>
    <name>Compass::CommandLine</name>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problem was found.</numerusform>
            <numerusform>%n problems were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No level yet: %1 of %n applicable competencies are rated, and at least 60% are needed.</source>
        <translation>
            <numerusform>No level yet: %1 of %n applicable competency is rated, and at least 60% are needed.</numerusform>
            <numerusform>No level yet: %1 of %n applicable competencies are rated, and at least 60% are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level: %1 (average %2 on the scale from 0 to 5), from %3 of %n applicable competencies.</source>
        <translation>
            <numerusform>Level: %1 (average %2 on the scale from 0 to 5), from %3 of %n applicable competency.</numerusform>
            <numerusform>Level: %1 (average %2 on the scale from 0 to 5), from %3 of %n applicable competencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions answered: too few to compare with your ratings.</source>
        <translation>
            <numerusform>%n question answered: too few to compare with your ratings.</numerusform>
            <numerusform>%n questions answered: too few to compare with your ratings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ratings agree with your answers to %n questions.</source>
        <translation>
            <numerusform>Your ratings agree with your answer to %n question.</numerusform>
            <numerusform>Your ratings agree with your answers to %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself higher than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>You rate yourself higher than your answer to %n question suggests.</numerusform>
            <numerusform>You rate yourself higher than your answers to %n questions suggest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself lower than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>You rate yourself lower than your answer to %n question suggests.</numerusform>
            <numerusform>You rate yourself lower than your answers to %n questions suggest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::Explanation</name>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n question answered.</numerusform>
            <numerusform>%n questions answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of your own rating in the %n competencies that had questions: %1.</source>
        <translation>
            <numerusform>Mean of your own rating in the %n competency that had questions: %1.</numerusform>
            <numerusform>Mean of your own rating in the %n competencies that had questions: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::FinishPanel</name>
    <message numerus="yes">
        <source>%n competencies are not rated to the end. That is allowed: without an answer they stay unknown, which is not the same as level 0.</source>
        <translation>
            <numerusform>%n competency is not rated to the end. That is allowed: without an answer it stays unknown, which is not the same as level 0.</numerusform>
            <numerusform>%n competencies are not rated to the end. That is allowed: without an answer they stay unknown, which is not the same as level 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knowledge questions stay without an answer.</source>
        <translation>
            <numerusform>%n knowledge question stays without an answer.</numerusform>
            <numerusform>%n knowledge questions stay without an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::GapWords</name>
    <message numerus="yes">
        <source>%n essential gaps to close.</source>
        <translation>
            <numerusform>%n essential gap to close.</numerusform>
            <numerusform>%n essential gaps to close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential requirements to check.</source>
        <translation>
            <numerusform>%n essential requirement to check.</numerusform>
            <numerusform>%n essential requirements to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential requirements not rated yet.</source>
        <translation>
            <numerusform>%n essential requirement not rated yet.</numerusform>
            <numerusform>%n essential requirements not rated yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::HomePage</name>
    <message numerus="yes">
        <source>%n competencies rated. An overall level appears once most of a framework is rated.</source>
        <translation>
            <numerusform>%n competency rated. An overall level appears once most of a framework is rated.</numerusform>
            <numerusform>%n competencies rated. An overall level appears once most of a framework is rated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::NextStepCard</name>
    <message numerus="yes">
        <source>%1 of %2 competencies rated, about %n minutes left. Next: &lt;b&gt;%3&lt;/b&gt;.</source>
        <translation>
            <numerusform>%1 of %2 competencies rated, about %n minute left. Next: &lt;b&gt;%3&lt;/b&gt;.</numerusform>
            <numerusform>%1 of %2 competencies rated, about %n minutes left. Next: &lt;b&gt;%3&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say what you can do in %1 competencies. In the standard mode that takes about %n minutes.</source>
        <translation>
            <numerusform>You say what you can do in %1 competencies. In the standard mode that takes about %n minute.</numerusform>
            <numerusform>You say what you can do in %1 competencies. In the standard mode that takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All competencies are rated. %1 of %2 knowledge questions answered, about %n minutes left.</source>
        <translation>
            <numerusform>All competencies are rated. %1 of %2 knowledge questions answered, about %n minute left.</numerusform>
            <numerusform>All competencies are rated. %1 of %2 knowledge questions answered, about %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::OpenAssessmentCard</name>
    <message numerus="yes">
        <source>Discard this assessment and its %n answers? They cannot be brought back.</source>
        <translation>
            <numerusform>Discard this assessment and its %n answer? It cannot be brought back.</numerusform>
            <numerusform>Discard this assessment and its %n answers? They cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::OverrideDialog</name>
    <message numerus="yes">
        <source>Shorten your reason to %n characters.</source>
        <translation>
            <numerusform>Shorten your reason to %n character.</numerusform>
            <numerusform>Shorten your reason to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::PreparePage</name>
    <message numerus="yes">
        <source>%n competencies. %1, version %2.</source>
        <translation>
            <numerusform>%n competency. %1, version %2.</numerusform>
            <numerusform>%n competencies. %1, version %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies. %1, version %2. Unofficial: it did not come with this program.</source>
        <translation>
            <numerusform>%n competency. %1, version %2. Unofficial: it did not come with this program.</numerusform>
            <numerusform>%n competencies. %1, version %2. Unofficial: it did not come with this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more minutes</source>
        <translation>
            <numerusform>About %n more minute</numerusform>
            <numerusform>About %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In total about %n minutes for %1 competencies.</source>
        <translation>
            <numerusform>In total about %n minute for %1 competencies.</numerusform>
            <numerusform>In total about %n minutes for %1 competencies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::RateSide</name>
    <message numerus="yes">
        <source>%1 of %2 done, about %n min left</source>
        <translation>
            <numerusform>%1 of %2 done, about %n min left</numerusform>
            <numerusform>%1 of %2 done, about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ResultWords</name>
    <message numerus="yes">
        <source>You work on your own or better in &lt;b&gt;%1 of %n&lt;/b&gt; competencies.</source>
        <translation>
            <numerusform>You work on your own or better in &lt;b&gt;%1 of %n&lt;/b&gt; competency.</numerusform>
            <numerusform>You work on your own or better in &lt;b&gt;%1 of %n&lt;/b&gt; competencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest: %1, in %n competencies.</source>
        <translation>
            <numerusform>Highest: %1, in %n competency.</numerusform>
            <numerusform>Highest: %1, in %n competencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lowest: %1, in %n competencies.</source>
        <translation>
            <numerusform>Lowest: %1, in %n competency.</numerusform>
            <numerusform>Lowest: %1, in %n competencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %n questions here; from nine on, the program compares them with your self-rating.</source>
        <translation>
            <numerusform>You answered %n question here; from nine on, the program compares them with your self-rating.</numerusform>
            <numerusform>You answered %n questions here; from nine on, the program compares them with your self-rating.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your self-rating agrees with your answers to %n questions.</source>
        <translation>
            <numerusform>Your self-rating agrees with your answer to %n question.</numerusform>
            <numerusform>Your self-rating agrees with your answers to %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself higher than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>You rate yourself higher than your answer to %n question suggests.</numerusform>
            <numerusform>You rate yourself higher than your answers to %n questions suggest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself lower than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>You rate yourself lower than your answer to %n question suggests.</numerusform>
            <numerusform>You rate yourself lower than your answers to %n questions suggest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ResultsPage</name>
    <message numerus="yes">
        <source>Your %n levels</source>
        <translation>
            <numerusform>Your level</numerusform>
            <numerusform>Your %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ReviewPage</name>
    <message numerus="yes">
        <source>Your answers leave %n unsure.</source>
        <translation>
            <numerusform>Your answers leave %n unsure.</numerusform>
            <numerusform>Your answers leave %n unsure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TargetsPage</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles for “%1”</source>
        <translation>
            <numerusform>%n role for “%1”</numerusform>
            <numerusform>%n roles for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::Words</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n level(s)</source>
        <translation>
            <numerusform>perhaps %n level</numerusform>
            <numerusform>perhaps %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) above</source>
        <translation>
            <numerusform>%n level above</numerusform>
            <numerusform>%n levels above</numerusform>
        </translation>
    </message>
</context>
</TS>
