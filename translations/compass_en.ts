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
    <name>Compass::BudgetWords</name>
    <message numerus="yes">
        <source>%1: %n more people are needed, but nothing in the catalogue brings anybody there.</source>
        <translation>
            <numerusform>%1: %n more person is needed, but nothing in the catalogue brings anybody there.</numerusform>
            <numerusform>%1: %n more people are needed, but nothing in the catalogue brings anybody there.</numerusform>
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
    <message numerus="yes">
        <source>%n share files and their request are in the folder “%1”.</source>
        <translation>
            <numerusform>%n share file and its request are in the folder “%1”.</numerusform>
            <numerusform>%n share files and their request are in the folder “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>%n person was added.</numerusform>
            <numerusform>%n people were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared anew.</source>
        <translation>
            <numerusform>%n person shared anew.</numerusform>
            <numerusform>%n people shared anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n file was there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took back what they shared.</source>
        <translation>
            <numerusform>%n person took back what they shared.</numerusform>
            <numerusform>%n people took back what they shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files had been taken back already.</source>
        <translation>
            <numerusform>%n file had been taken back already.</numerusform>
            <numerusform>%n files had been taken back already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files say the same as another one and count once with it.</source>
        <translation>
            <numerusform>%n file says the same as another one and counts once with it.</numerusform>
            <numerusform>%n files say the same as another one and count once with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals were noted: the files that they take back are not here.</source>
        <translation>
            <numerusform>%n withdrawal was noted: the file that it takes back is not here.</numerusform>
            <numerusform>%n withdrawals were noted: the files that they take back are not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::CoverText</name>
    <message numerus="yes">
        <source>%n people shared no certainty and count by their level alone.</source>
        <translation>
            <numerusform>%n person shared no certainty and counts by their level alone.</numerusform>
            <numerusform>%n people shared no certainty and count by their level alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n people who shared as a group are not counted here, so that no one can be singled out.</source>
        <translation>
            <numerusform>The %n person who shared as a group is not counted here, so that no one can be singled out.</numerusform>
            <numerusform>The %n people who shared as a group are not counted here, so that no one can be singled out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help: bring %n more people to this level.</source>
        <translation>
            <numerusform>What would help: bring %n more person to this level.</numerusform>
            <numerusform>What would help: bring %n more people to this level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who shared by name.</source>
        <translation>
            <numerusform>%n person who shared by name.</numerusform>
            <numerusform>%n people who shared by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs that were written down for this team.</source>
        <translation>
            <numerusform>%n need that was written down for this team.</numerusform>
            <numerusform>%n needs that were written down for this team.</numerusform>
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
    <message numerus="yes">
        <source>Cover: %n person(s) with a chance of %1 or more.</source>
        <translation>
            <numerusform>Cover: %n person with a chance of %1 or more.</numerusform>
            <numerusform>Cover: %n people with a chance of %1 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at least are in a figure.</source>
        <translation>
            <numerusform>%n person at least is in a figure.</numerusform>
            <numerusform>%n people at least are in a figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them at least are not at the level that most are at.</source>
        <translation>
            <numerusform>%n of them at least is not at the level that most are at.</numerusform>
            <numerusform>%n of them at least are not at the level that most are at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at least change before a figure does, so that no newcomer stands out.</source>
        <translation>
            <numerusform>%n person at least changes before a figure does, so that no newcomer stands out.</numerusform>
            <numerusform>%n people at least change before a figure does, so that no newcomer stands out.</numerusform>
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
    <name>Compass::ForgetFilesDialog</name>
    <message numerus="yes">
        <source>What %n person(s) shared is deleted from this team and from the copies of its file. This cannot be undone.</source>
        <translation>
            <numerusform>What %n person shared is deleted from this team and from the copies of its file. This cannot be undone.</numerusform>
            <numerusform>What %n people shared is deleted from this team and from the copies of its file. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shared by name. Their names leave every view, and with them what is known of cover and risks.</source>
        <translation>
            <numerusform>%n of them shared by name. That name leaves every view, and with it what is known of cover and risks.</numerusform>
            <numerusform>%n of them shared by name. Their names leave every view, and with them what is known of cover and risks.</numerusform>
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
    <name>Compass::HeatmapText</name>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
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
    <name>Compass::IntakePanel</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced by the newer of the same person.</source>
        <translation>
            <numerusform>%n file replaced by the newer of the same person.</numerusform>
            <numerusform>%n files replaced by the newer of the same person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) already there.</source>
        <translation>
            <numerusform>%n file already there.</numerusform>
            <numerusform>%n files already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier file(s) taken back by whoever sent them.</source>
        <translation>
            <numerusform>%n earlier file taken back by whoever sent it.</numerusform>
            <numerusform>%n earlier files taken back by whoever sent them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused; the reasons are below.</source>
        <translation>
            <numerusform>%n file refused; the reason is below.</numerusform>
            <numerusform>%n files refused; the reasons are below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) noted: the files that they take back are not here.</source>
        <translation>
            <numerusform>%n withdrawal noted: the file that it takes back is not here.</numerusform>
            <numerusform>%n withdrawals noted: the files that they take back are not here.</numerusform>
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
    <name>Compass::KeepingPanel</name>
    <message numerus="yes">
        <source>%n individual file(s), kept until %1. You are reminded 30 days before.</source>
        <translation>
            <numerusform>%n individual file, kept until %1. You are reminded 30 days before.</numerusform>
            <numerusform>%n individual files, kept until %1. You are reminded 30 days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) deleted. The figures stay.</source>
        <translation>
            <numerusform>✓ %n file deleted. The figures stay.</numerusform>
            <numerusform>✓ %n files deleted. The figures stay.</numerusform>
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
    <name>Compass::NeedRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::NeedsDialog</name>
    <message numerus="yes">
        <source>%n needs were filled in from “%1”.</source>
        <translation>
            <numerusform>%n need was filled in from “%1”.</numerusform>
            <numerusform>%n needs were filled in from “%1”.</numerusform>
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
    <message numerus="yes">
        <source>A figure of fewer than %n people is hidden, and so is one of people who are too alike. The words are always the same: naming the reason would give a level away.</source>
        <translation>
            <numerusform>A figure of fewer than %n person is hidden, and so is one of people who are too alike. The words are always the same: naming the reason would give a level away.</numerusform>
            <numerusform>A figure of fewer than %n people is hidden, and so is one of people who are too alike. The words are always the same: naming the reason would give a level away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A figure of a group changes only when at least %n people in it did, and not at once, so that nobody’s level follows from two reports.</source>
        <translation>
            <numerusform>A figure of a group changes only when at least %n person in it did, and not at once, so that nobody’s level follows from two reports.</numerusform>
            <numerusform>A figure of a group changes only when at least %n people in it did, and not at once, so that nobody’s level follows from two reports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The average of fewer than %n people is rounded to the half.</source>
        <translation>
            <numerusform>The average of fewer than %n person is rounded to the half.</numerusform>
            <numerusform>The average of fewer than %n people is rounded to the half.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared how certain their levels are.</source>
        <translation>
            <numerusform>%n person shared how certain their levels are.</numerusform>
            <numerusform>%n people shared how certain their levels are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people shared.</source>
        <translation>
            <numerusform>Fewer than %n person shared.</numerusform>
            <numerusform>Fewer than %n people shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared.</source>
        <translation>
            <numerusform>%n person shared.</numerusform>
            <numerusform>%n people shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n competencies have a figure that can be shown.</source>
        <translation>
            <numerusform>%1 of %n competency has a figure that can be shown.</numerusform>
            <numerusform>%1 of %n competencies have a figure that can be shown.</numerusform>
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
    <name>Compass::RequestForm</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <name>Compass::RoleChoiceDialog</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ShareLogModel</name>
    <message numerus="yes">
        <source>%1, with %n notes</source>
        <translation>
            <numerusform>%1, with %n note</numerusform>
            <numerusform>%1, with %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ShareNoteRow</name>
    <message numerus="yes">
        <source>%n characters too long: shorten the note.</source>
        <translation>
            <numerusform>%n character too long: shorten the note.</numerusform>
            <numerusform>%n characters too long: shorten the note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more characters</source>
        <translation>
            <numerusform>Room for about %n more character</numerusform>
            <numerusform>Room for about %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ShareNotes</name>
    <message numerus="yes">
        <source>A file holds at most %n notes. Remove one first.</source>
        <translation>
            <numerusform>A file holds at most %n note. Remove one first.</numerusform>
            <numerusform>A file holds at most %n notes. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::SharePreviewPanel</name>
    <message numerus="yes">
        <source>1 file, %n lines</source>
        <translation>
            <numerusform>1 file, %n line</numerusform>
            <numerusform>1 file, %n lines</numerusform>
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
    <name>Compass::TeamActionDialog</name>
    <message numerus="yes">
        <source>Shorten the note to %n characters.</source>
        <translation>
            <numerusform>Shorten the note to %n character.</numerusform>
            <numerusform>Shorten the note to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamActionsPage</name>
    <message numerus="yes">
        <source>%n actions are added.</source>
        <translation>
            <numerusform>%n action is added.</numerusform>
            <numerusform>%n actions are added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamBudgetSection</name>
    <message numerus="yes">
        <source>Add %n rows as actions</source>
        <translation>
            <numerusform>Add %n row as an action</numerusform>
            <numerusform>Add %n rows as actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamChangePage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n people&lt;/b&gt; shared by name twice. Only they are compared: who comes or goes is never taken for change.</source>
        <translation>
            <numerusform>&lt;b&gt;%n person&lt;/b&gt; shared by name twice. Only they are compared: who comes or goes is never taken for change.</numerusform>
            <numerusform>&lt;b&gt;%n people&lt;/b&gt; shared by name twice. Only they are compared: who comes or goes is never taken for change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamFilesPage</name>
    <message numerus="yes">
        <source>%n received: %1 by name and %2 as a group. Figures of the group appear at %3.</source>
        <extracomment>How many files; by name; as a group; the smallest group with figures.</extracomment>
        <translation>
            <numerusform>%n received: %1 by name and %2 as a group. Figures of the group appear at %3.</numerusform>
            <numerusform>%n received: %1 by name and %2 as a group. Figures of the group appear at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received: %1 by name and %2 as a group. Figures of the group change when %3 or more people have changed.</source>
        <extracomment>How many files; by name; as a group; the smallest number of people who change.</extracomment>
        <translation>
            <numerusform>%n received: %1 by name and %2 as a group. Figures of the group change when %3 or more people have changed.</numerusform>
            <numerusform>%n received: %1 by name and %2 as a group. Figures of the group change when %3 or more people have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamLogModel</name>
    <message numerus="yes">
        <source>%n file(s) deleted: their last day has passed</source>
        <translation>
            <numerusform>%n file deleted: its last day has passed</numerusform>
            <numerusform>%n files deleted: their last day has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual file(s) deleted, figures kept</source>
        <translation>
            <numerusform>%n individual file deleted, figures kept</numerusform>
            <numerusform>%n individual files deleted, figures kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamOverviewPage</name>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamPack</name>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamPage</name>
    <message numerus="yes">
        <source>Open now. %n person(s) shared so far.</source>
        <translation>
            <numerusform>Open now. %n person shared so far.</numerusform>
            <numerusform>Open now. %n people shared so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamRisksPage</name>
    <message numerus="yes">
        <source>%n needs are not covered.</source>
        <translation>
            <numerusform>%n need is not covered.</numerusform>
            <numerusform>%n needs are not covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamSentences</name>
    <message numerus="yes">
        <source>Another way could bring at most %n more.</source>
        <translation>
            <numerusform>Another way could bring at most %n more.</numerusform>
            <numerusform>Another way could bring at most %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more, the time is too short.</source>
        <translation>
            <numerusform>For %n more, the time is too short.</numerusform>
            <numerusform>For %n more, the time is too short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) shared as a group.</source>
        <translation>
            <numerusform>%n person shared as a group.</numerusform>
            <numerusform>%n people shared as a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) shared by name.</source>
        <translation>
            <numerusform>%n person shared by name.</numerusform>
            <numerusform>%n people shared by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared: %1 by name and %2 as a group.</source>
        <translation>
            <numerusform>%n person shared: %1 by name and %2 as a group.</numerusform>
            <numerusform>%n people shared: %1 by name and %2 as a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n competency(ies), nobody is surely at target.</source>
        <translation>
            <numerusform>For %n competency, nobody is surely at target.</numerusform>
            <numerusform>For %n competencies, nobody is surely at target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s) are covered by the one person who shared by name.</source>
        <translation>
            <numerusform>%1 of %n need is covered by the one person who shared by name.</numerusform>
            <numerusform>%1 of %n needs are covered by the one person who shared by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s) are covered by the %2 people who shared by name.</source>
        <extracomment>%1 of %n needs, %2 a number of people.</extracomment>
        <translation>
            <numerusform>%1 of %n need is covered by the %2 people who shared by name.</numerusform>
            <numerusform>%1 of %n needs are covered by the %2 people who shared by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the same %n person(s): %2</source>
        <extracomment>%1 a competency, %2 such as &quot;2 moved up, 1 stayed, 0 moved down.&quot;</extracomment>
        <translation>
            <numerusform>%1, the same %n person: %2</numerusform>
            <numerusform>%1, the same %n people: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of the %2, %n more of the levels that are needed can be reached.</source>
        <extracomment>%n times somebody comes up to a level that a need asks for. %1 and %2 are durations.</extracomment>
        <translation>
            <numerusform>In %1 of the %2, %n more of the levels that are needed can be reached.</numerusform>
            <numerusform>In %1 of the %2, %n more of the levels that are needed can be reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::TeamWords</name>
    <message numerus="yes">
        <source>%n person(s) short</source>
        <translation>
            <numerusform>%n person short</numerusform>
            <numerusform>%n people short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at %1</source>
        <extracomment>%1 a level such as &quot;Advanced&quot;.</extracomment>
        <translation>
            <numerusform>%n person at %1</numerusform>
            <numerusform>%n people at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received; figures of the group appear at %1.</source>
        <extracomment>%n people who shared as a group, %1 how many it takes.</extracomment>
        <translation>
            <numerusform>%n received; figures of the group appear at %1.</numerusform>
            <numerusform>%n received; figures of the group appear at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group figures change when %n or more people change.</source>
        <translation>
            <numerusform>Group figures change when %n or more people change.</numerusform>
            <numerusform>Group figures change when %n or more people change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::WhatIfQuestion</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
