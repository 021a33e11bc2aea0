<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA">
<context>
    <name>Compass::AgainChoice</name>
    <message numerus="yes">
        <source>About %n minutes where most is still right</source>
        <translation>
            <numerusform>About %n minute where most is still right</numerusform>
            <numerusform>About %n minutes where most is still right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n competencies of the items you have done. Your answers to the others are carried over, and the history says so.</source>
        <translation>
            <numerusform>The one competency of the items you have done. Your answers to the others are carried over, and the history says so.</numerusform>
            <numerusform>The %n competencies of the items you have done. Your answers to the others are carried over, and the history says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::CareerMapPanel</name>
    <message numerus="yes">
        <source>%n roles. The table below lists the same.</source>
        <translation>
            <numerusform>%n role. The table below lists the same.</numerusform>
            <numerusform>%n roles. The table below lists the same.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n more are left out; --format json lists them all and says why.</source>
        <translation>
            <numerusform>%n more is left out; --format json lists them all and says why.</numerusform>
            <numerusform>%n more are left out; --format json lists them all and says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data is whole. It has %n assessments.</source>
        <translation>
            <numerusform>The data is whole. It has %n assessment.</numerusform>
            <numerusform>The data is whole. It has %n assessments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::EarlierAnswers</name>
    <message numerus="yes">
        <source>All %n earlier answers here are still right</source>
        <translation>
            <numerusform>The one earlier answer here is still right</numerusform>
            <numerusform>All %n earlier answers here are still right</numerusform>
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
    <name>Compass::HistoryPage</name>
    <message numerus="yes">
        <source>Your %n finished assessment(s)</source>
        <translation>
            <numerusform>Your finished assessment</numerusform>
            <numerusform>Your %n finished assessments</numerusform>
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
    <name>Compass::JournalPanel</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notes: those with “%2”</source>
        <translation>
            <numerusform>%1 of %n note: those with “%2”</numerusform>
            <numerusform>%1 of %n notes: those with “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notes: those about “%2”</source>
        <translation>
            <numerusform>%1 of %n note: those about “%2”</numerusform>
            <numerusform>%1 of %n notes: those about “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notes: those about “%2” with “%3”</source>
        <translation>
            <numerusform>%1 of %n note: those about “%2” with “%3”</numerusform>
            <numerusform>%1 of %n notes: those about “%2” with “%3”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::LeftOutList</name>
    <message numerus="yes">
        <source>Show all %n items left out</source>
        <translation>
            <numerusform>Show the %n item left out</numerusform>
            <numerusform>Show all %n items left out</numerusform>
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
    <name>Compass::NoteEditor</name>
    <message numerus="yes">
        <source>Each text can have %n characters at most. Shorten the long one.</source>
        <translation>
            <numerusform>Each text can have %n character at most. Shorten the long one.</numerusform>
            <numerusform>Each text can have %n characters at most. Shorten the long one.</numerusform>
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
    <name>Compass::PlanNoteDialog</name>
    <message numerus="yes">
        <source>Shorten your note to %n characters.</source>
        <translation>
            <numerusform>Shorten your note to %n character.</numerusform>
            <numerusform>Shorten your note to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::PlanWords</name>
    <message numerus="yes">
        <source>This plan uses all %1 and closes %n gap(s).</source>
        <translation>
            <numerusform>This plan uses all %1 and closes %n gap.</numerusform>
            <numerusform>This plan uses all %1 and closes %n gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses all %1 and closes your %n blocking gap(s).</source>
        <translation>
            <numerusform>This plan uses all %1 and closes your blocking gap.</numerusform>
            <numerusform>This plan uses all %1 and closes your %n blocking gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses all %1 and closes %2 of your %n blocking gap(s).</source>
        <translation>
            <numerusform>This plan uses all %1 and closes %2 of your %n blocking gap.</numerusform>
            <numerusform>This plan uses all %1 and closes %2 of your %n blocking gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses %1 of your %2 and closes %n gap(s).</source>
        <translation>
            <numerusform>This plan uses %1 of your %2 and closes %n gap.</numerusform>
            <numerusform>This plan uses %1 of your %2 and closes %n gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses %1 of your %2 and closes your %n blocking gap(s).</source>
        <translation>
            <numerusform>This plan uses %1 of your %2 and closes your blocking gap.</numerusform>
            <numerusform>This plan uses %1 of your %2 and closes your %n blocking gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses %1 of your %2 and closes %3 of your %n blocking gap(s).</source>
        <translation>
            <numerusform>This plan uses %1 of your %2 and closes %3 of your %n blocking gap.</numerusform>
            <numerusform>This plan uses %1 of your %2 and closes %3 of your %n blocking gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible gap(s) are left out.</source>
        <translation>
            <numerusform>One possible gap is left out.</numerusform>
            <numerusform>%n possible gaps are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in an asset are left out.</source>
        <translation>
            <numerusform>One gap in an asset is left out.</numerusform>
            <numerusform>%n gaps in assets are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes %n step(s) of %1: %2 to %3.</source>
        <extracomment>%1 a competency, %2 and %3 levels, %n how many steps lie between them.</extracomment>
        <translation>
            <numerusform>Closes %n step of %1: %2 to %3.</numerusform>
            <numerusform>Closes %n steps of %1: %2 to %3.</numerusform>
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
    <name>Compass::Records</name>
    <message numerus="yes">
        <source>%n assessments (finished: %1)</source>
        <extracomment>How many assessments, and how many of them are finished.</extracomment>
        <translation>
            <numerusform>%n assessment (finished: %1)</numerusform>
            <numerusform>%n assessments (finished: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence notes</source>
        <translation>
            <numerusform>%n evidence note</numerusform>
            <numerusform>%n evidence notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::Report</name>
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
    <message numerus="yes">
        <source>You work on your own or better in %1 of %n competencies.</source>
        <translation>
            <numerusform>You work on your own or better in %1 of %n competency.</numerusform>
            <numerusform>You work on your own or better in %1 of %n competencies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ReportPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>Compass::RoleActions</name>
    <message numerus="yes">
        <source>%n role profiles were imported.</source>
        <translation>
            <numerusform>%n role profile was imported.</numerusform>
            <numerusform>%n role profiles were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::SuggestionGroup</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::Suggestions</name>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 and %n more</numerusform>
            <numerusform>%1, %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes %n steps of this gap.</source>
        <translation>
            <numerusform>Closes %n step of this gap.</numerusform>
            <numerusform>Closes %n steps of this gap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::SuggestionsPage</name>
    <message numerus="yes">
        <source>Titles, providers and competencies of %n resources are searched.</source>
        <translation>
            <numerusform>Titles, providers and competencies of %n resource are searched.</numerusform>
            <numerusform>Titles, providers and competencies of %n resources are searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources for “%1”</source>
        <translation>
            <numerusform>%n resource for “%1”</numerusform>
            <numerusform>%n resources for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out %n suggestions.</source>
        <translation>
            <numerusform>The filters leave out %n suggestion.</numerusform>
            <numerusform>The filters leave out %n suggestions.</numerusform>
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
