<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Compass::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A private, offline self-assessment of digital skills, for your development. It is never for appraisal, certification or staffing.</source>
        <translation>Une autoévaluation privée et hors ligne des compétences numériques, pour votre perfectionnement. Elle ne sert jamais à l’évaluation du rendement, à la certification ni à la dotation.</translation>
    </message>
    <message>
        <source>This is not an official publication of the Government of Canada.</source>
        <translation>Ceci n’est pas une publication officielle du gouvernement du Canada.</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. Its content is shared under Creative Commons Attribution 4.0.</source>
        <translation>Le programme est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Son contenu est diffusé sous la licence Creative Commons Attribution 4.0.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Digital Skills Compass</source>
        <translation>Boussole des compétences numériques</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Compass::AboutMePage</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>All of this is optional. It stays in your file, and only serves to greet you and to suggest roles.</source>
        <translation>Tout ceci est facultatif. Ces renseignements restent dans votre fichier et servent seulement à vous saluer et à proposer des rôles.</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>What should we call &amp;you?</source>
        <translation>Comment v&amp;ous appeler?</translation>
    </message>
    <message>
        <source>What is your classification and &amp;level?</source>
        <translation>Quels sont votre c&amp;lassification et votre niveau?</translation>
    </message>
    <message>
        <source>What is your &amp;work stream?</source>
        <translation>Quel est votre volet de &amp;travail?</translation>
    </message>
    <message>
        <source>Do you manage people?</source>
        <translation>Gérez-vous du personnel?</translation>
    </message>
    <message>
        <source>To greet you. A nickname will do, or leave it empty if you prefer not to say.</source>
        <translation>Pour vous saluer. Un surnom suffit; laissez vide si vous préférez ne pas le dire.</translation>
    </message>
    <message>
        <source>To suggest roles of your field. These are the work streams of the IT group.</source>
        <translation>Pour proposer des rôles de votre domaine. Ce sont les volets de travail du groupe IT.</translation>
    </message>
    <message>
        <source>To suggest roles on the management path or on the individual one.</source>
        <translation>Pour proposer des rôles du cheminement de gestion ou du cheminement individuel.</translation>
    </message>
    <message>
        <source>Your classification and level</source>
        <translation>Votre classification et votre niveau</translation>
    </message>
    <message>
        <source>For example AS-04</source>
        <translation>Par exemple AS-04</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>To suggest roles at your level.</source>
        <translation>Pour proposer des rôles de votre niveau.</translation>
    </message>
</context>
<context>
    <name>Compass::AppMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Where is my &amp;data</source>
        <translation>Où sont mes &amp;données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <extracomment>The name of the other official language, in that language.</extracomment>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Start or continue rating</source>
        <translation>Co&amp;mmencer ou poursuivre l’évaluation</translation>
    </message>
    <message>
        <source>Review my &amp;answers</source>
        <translation>Re&amp;voir mes réponses</translation>
    </message>
    <message>
        <source>See &amp;results</source>
        <translation>Voir les &amp;résultats</translation>
    </message>
    <message>
        <source>See &amp;gaps for a role</source>
        <translation>Voir les é&amp;carts pour un rôle</translation>
    </message>
    <message>
        <source>&amp;Choose a role</source>
        <translation>Choisir un rô&amp;le</translation>
    </message>
    <message>
        <source>&amp;How levels are found</source>
        <translation>&amp;Comment les niveaux sont établis</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>À &amp;propos de ce programme</translation>
    </message>
    <message>
        <source>&amp;Undo the answer</source>
        <translation>Ann&amp;uler la réponse</translation>
    </message>
    <message>
        <source>&amp;Redo the answer</source>
        <translation>&amp;Rétablir la réponse</translation>
    </message>
    <message>
        <source>&amp;Undo leaving out a competency</source>
        <translation>Ann&amp;uler la mise de côté d’une compétence</translation>
    </message>
    <message>
        <source>&amp;Redo leaving out a competency</source>
        <translation>&amp;Rétablir la mise de côté d’une compétence</translation>
    </message>
    <message>
        <source>&amp;Undo your own level</source>
        <translation>Ann&amp;uler votre propre niveau</translation>
    </message>
    <message>
        <source>&amp;Redo your own level</source>
        <translation>&amp;Rétablir votre propre niveau</translation>
    </message>
    <message>
        <source>&amp;Undo “in the past”</source>
        <translation>Ann&amp;uler «&#xa0;par le passé&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Redo “in the past”</source>
        <translation>&amp;Rétablir «&#xa0;par le passé&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Undo the note</source>
        <translation>Ann&amp;uler la note</translation>
    </message>
    <message>
        <source>&amp;Redo the note</source>
        <translation>&amp;Rétablir la note</translation>
    </message>
    <message>
        <source>&amp;Undo the answer to the question</source>
        <translation>Ann&amp;uler la réponse à la question</translation>
    </message>
    <message>
        <source>&amp;Redo the answer to the question</source>
        <translation>&amp;Rétablir la réponse à la question</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>S&amp;uivre le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A text size, in percent of the normal one.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Add a &amp;framework…</source>
        <translation>Ajouter un &amp;cadre…</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the learning plan</source>
        <translation>Ann&amp;uler la modification du plan d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Redo the change of the learning plan</source>
        <translation>&amp;Rétablir la modification du plan d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the evidence note</source>
        <translation>Ann&amp;uler la modification de la note de réalisation</translation>
    </message>
    <message>
        <source>&amp;Redo the change of the evidence note</source>
        <translation>&amp;Rétablir la modification de la note de réalisation</translation>
    </message>
    <message>
        <source>&amp;Undo the change of the role profile</source>
        <translation>Ann&amp;uler la modification du profil de rôle</translation>
    </message>
    <message>
        <source>&amp;Redo the change of the role profile</source>
        <translation>&amp;Rétablir la modification du profil de rôle</translation>
    </message>
    <message>
        <source>&amp;Undo carrying the history over</source>
        <translation>Ann&amp;uler le report de l’historique</translation>
    </message>
    <message>
        <source>&amp;Redo carrying the history over</source>
        <translation>&amp;Rétablir le report de l’historique</translation>
    </message>
</context>
<context>
    <name>Compass::Band</name>
    <message>
        <source>Digital Skills Compass</source>
        <translation>Boussole des compétences numériques</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>Menu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>The name of the other official language, in that language.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Switch to French</source>
        <extracomment>Spoken for the language button; it is read in the language of now.</extracomment>
        <translation>Passer à l’anglais</translation>
    </message>
</context>
<context>
    <name>Compass::CalibrationPanel</name>
    <message>
        <source>Your self-rating and the questions</source>
        <translation>Votre autoévaluation et les questions</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why does my self-rating compare this way?</source>
        <translation>Pourquoi mon autoévaluation se compare-t-elle ainsi?</translation>
    </message>
    <message>
        <source>Your self-rating, alone and with your answers to questions</source>
        <translation>Votre autoévaluation, seule et avec vos réponses aux questions</translation>
    </message>
    <message>
        <source>Only you see this: it is never part of a file you share. Your self-rating itself is never changed.</source>
        <translation>Personne d’autre ne voit ceci&#xa0;: rien n’en figure dans un fichier que vous partagez. Votre autoévaluation elle-même n’est jamais modifiée.</translation>
    </message>
</context>
<context>
    <name>Compass::ChartPanel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export the chart or its table</source>
        <translation>Exporter le graphique ou son tableau</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>Graphique en image (PNG)…</translation>
    </message>
    <message>
        <source>Chart as a drawing (SVG)…</source>
        <translation>Graphique en dessin (SVG)…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Tableau pour un tableur (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compass::CombinedViewModel</name>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Your self-rating</source>
        <translation>Votre autoévaluation</translation>
    </message>
    <message>
        <source>With your answers to questions</source>
        <translation>Avec vos réponses aux questions</translation>
    </message>
</context>
<context>
    <name>Compass::CommandLine</name>
    <message>
        <source>Work out levels, gaps and readiness from a file of answers.</source>
        <translation>Calculer les niveaux, les écarts et la préparation à partir d’un fichier de réponses.</translation>
    </message>
    <message>
        <source>The answers, in the format compass-answers/1.</source>
        <translation>Les réponses, dans le format compass-answers/1.</translation>
    </message>
    <message>
        <source>The role to compare with; see the command roles.</source>
        <translation>Le rôle avec lequel comparer; voir la commande roles.</translation>
    </message>
    <message>
        <source>Tables to read, or compass-result/1 for programs.</source>
        <translation>Des tableaux à lire, ou compass-result/1 pour les programmes.</translation>
    </message>
    <message>
        <source>Assess N people made up by the response model instead.</source>
        <translation>Évaluer plutôt N personnes simulées à l’aide du modèle de réponse.</translation>
    </message>
    <message>
        <source>How thoroughly the simulated people are asked.</source>
        <translation>À quel point l’évaluation des personnes simulées est approfondie.</translation>
    </message>
    <message>
        <source>The same seed gives the same simulated people.</source>
        <translation>Le même germe donne les mêmes personnes simulées.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problème a été trouvé.</numerusform>
            <numerusform>%n problèmes ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check content files, or those of the program, and list every problem.</source>
        <translation>Vérifier des fichiers de contenu, ou ceux du programme, et énumérer tous les problèmes.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Done, and problems were found.</source>
        <translation>C’est fait, et des problèmes ont été trouvés.</translation>
    </message>
    <message>
        <source>A file, an option or the command could not be used; no result was written.</source>
        <translation>Un fichier, une option ou la commande n’a pas pu être utilisé; aucun résultat n’a été écrit.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Digital Skills Compass, without a window</source>
        <translation>Boussole des compétences numériques, sans fenêtre</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message numerus="yes">
        <source>No level yet: %1 of %n applicable competencies are rated, and at least 60% are needed.</source>
        <translation>
            <numerusform>Pas encore de niveau&#xa0;: %1 compétence applicable sur %n est évaluée, et il en faut au moins 60&#xa0;%.</numerusform>
            <numerusform>Pas encore de niveau&#xa0;: compétences évaluées, %1 sur %n applicables; il en faut au moins 60&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level: %1 (average %2 on the scale from 0 to 5), from %3 of %n applicable competencies.</source>
        <translation>
            <numerusform>Niveau&#xa0;: %1 (moyenne de %2 sur l’échelle de 0 à 5), d’après %3 compétence applicable sur %n.</numerusform>
            <numerusform>Niveau&#xa0;: %1 (moyenne de %2 sur l’échelle de 0 à 5), d’après %3 compétences applicables sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions answered: too few to compare with your ratings.</source>
        <translation>
            <numerusform>%n question avec réponse&#xa0;: trop peu pour la comparer à vos évaluations.</numerusform>
            <numerusform>%n questions avec réponse&#xa0;: trop peu pour les comparer à vos évaluations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ratings agree with your answers to %n questions.</source>
        <translation>
            <numerusform>Vos évaluations concordent avec votre réponse à %n question.</numerusform>
            <numerusform>Vos évaluations concordent avec vos réponses à %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself higher than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>Vous vous évaluez plus haut que ne le laisse croire votre réponse à %n question.</numerusform>
            <numerusform>Vous vous évaluez plus haut que ne le laissent croire vos réponses à %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself lower than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>Vous vous évaluez plus bas que ne le laisse croire votre réponse à %n question.</numerusform>
            <numerusform>Vous vous évaluez plus bas que ne le laissent croire vos réponses à %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>pas encore de chiffre</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Exigences atteintes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Essential ones: met, unsure, not met, not rated</source>
        <translation>Essentielles&#xa0;: atteintes, incertaines, non atteintes, non évaluées</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Atteinte pondérée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Your level</source>
        <translation>Votre niveau</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Chance of a gap</source>
        <translation>Probabilité d’un écart</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Nearest roles</source>
        <translation>Rôles les plus proches</translation>
    </message>
    <message>
        <source>No role has “%1” in its title or identifier.</source>
        <translation>Aucun rôle n’a «&#xa0;%1&#xa0;» dans son titre ou son identifiant.</translation>
    </message>
    <message>
        <source>List the roles to compare with, or those that contain all words of SEARCH.</source>
        <translation>Afficher la liste des rôles avec lesquels comparer, ou de ceux qui contiennent tous les mots de SEARCH.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Simulated people</source>
        <translation>Personnes simulées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Germe</translation>
    </message>
    <message>
        <source>Statements asked, on average</source>
        <translation>Énoncés posés, en moyenne</translation>
    </message>
    <message>
        <source>Level found exactly</source>
        <translation>Niveau trouvé exactement</translation>
    </message>
    <message>
        <source>Level found within one</source>
        <translation>Niveau trouvé à un près</translation>
    </message>
    <message>
        <source>Chance the program stated</source>
        <translation>Probabilité annoncée par le programme</translation>
    </message>
    <message>
        <source>Speak English or French; otherwise the language of the system.</source>
        <translation>Afficher les textes en français ou en anglais; sinon, dans la langue du système.</translation>
    </message>
    <message>
        <source>Show this help, or that of a command.</source>
        <translation>Afficher cette aide, ou celle d’une commande.</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>Afficher la version du programme.</translation>
    </message>
</context>
<context>
    <name>Compass::CompetencyResultModel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi? %1</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Intervalle probable</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Compass::ContentLint</name>
    <message>
        <source>In “%1”, the text at %2 is blank in English or in French.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 est vide en français ou en anglais.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 is the same in both languages.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 est le même dans les deux langues.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 is too long.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 est trop long.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has other placeholders in English than in French.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 n’a pas les mêmes variables en français et en anglais.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has a straight apostrophe or quotation mark.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient une apostrophe droite ou un guillemet droit.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has three dots where … belongs.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient trois points au lieu de ….</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has a space at its start, at its end or next to another one.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient une espace au début, à la fin ou à côté d’une autre.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 does not quote as French does: «&#xa0;», with a no-break space inside.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 ne met pas les citations entre «&#xa0;» avec une espace insécable à l’intérieur.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has a colon without a no-break space before it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient un deux-points sans espace insécable avant.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has a percent sign without a no-break space before it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient un signe de pourcentage sans espace insécable avant.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has a space before a semicolon, a question mark or an exclamation mark.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient une espace avant un point-virgule, un point d’interrogation ou un point d’exclamation.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has a number that can break at the end of a line.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 contient un nombre qui peut être coupé en fin de ligne.</translation>
    </message>
    <message>
        <source>In “%1”, the id “%3” at %2 is used more than once.</source>
        <translation>Dans «&#xa0;%1&#xa0;», l’identifiant «&#xa0;%3&#xa0;» à %2 sert plus d’une fois.</translation>
    </message>
    <message>
        <source>In “%1”, the id “%3” at %2 does not match where it stands or its level.</source>
        <translation>Dans «&#xa0;%1&#xa0;», l’identifiant «&#xa0;%3&#xa0;» à %2 ne correspond pas à sa place ou à son niveau.</translation>
    </message>
    <message>
        <source>In “%1”, the id “%3” at %2 refers to nothing.</source>
        <translation>Dans «&#xa0;%1&#xa0;», l’identifiant «&#xa0;%3&#xa0;» à %2 ne renvoie à rien.</translation>
    </message>
    <message>
        <source>In “%1”, the competency %3 at %2 is not linked to a GC Digital Competency.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la compétence %3 à %2 n’est liée à aucune compétence numérique du GC.</translation>
    </message>
    <message>
        <source>In “%1”, the number of competencies is %3. It should be 7.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le nombre de compétences est %3. Il devrait être de 7.</translation>
    </message>
    <message>
        <source>In “%1”, the list at %2 does not have three statements of level %3.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la liste à %2 ne compte pas trois énoncés de niveau %3.</translation>
    </message>
    <message>
        <source>In “%1”, the list at %2 does not have two questions of level %3.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la liste à %2 ne compte pas deux questions de niveau %3.</translation>
    </message>
    <message>
        <source>In “%1”, the options of the question %3 at %2 are not A, B, C and D in order.</source>
        <translation>Dans «&#xa0;%1&#xa0;», les choix de la question %3 à %2 ne sont pas A, B, C et D dans l’ordre.</translation>
    </message>
    <message>
        <source>In “%1”, the question %3 at %2 does not have exactly one correct option.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la question %3 à %2 n’a pas exactement une bonne réponse.</translation>
    </message>
    <message>
        <source>In “%1”, the letter %3 is the correct one too often or too seldom.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la lettre %3 est trop souvent ou trop rarement la bonne.</translation>
    </message>
    <message>
        <source>In “%1”, the correct option is the longest one too often (language: %3).</source>
        <translation>Dans «&#xa0;%1&#xa0;», la bonne réponse est trop souvent la plus longue (langue&#xa0;: %3).</translation>
    </message>
    <message>
        <source>In “%1”, the correct option of the question at %2 stands out by its length (language: %3).</source>
        <translation>Dans «&#xa0;%1&#xa0;», la bonne réponse à la question à %2 se remarque par sa longueur (langue&#xa0;: %3).</translation>
    </message>
    <message>
        <source>In “%1”, the levels of “%3” at %2 run downward.</source>
        <translation>Dans «&#xa0;%1&#xa0;», les niveaux de «&#xa0;%3&#xa0;» à %2 vont en descendant.</translation>
    </message>
    <message>
        <source>In “%1”, the competency %3 at %2 is required twice by the same role.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la compétence %3 à %2 est demandée deux fois par le même rôle.</translation>
    </message>
    <message>
        <source>In “%1”, the competency %3 at %2 is essential but has no target.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la compétence %3 à %2 est essentielle, mais n’a pas de cible.</translation>
    </message>
    <message>
        <source>In “%1”, a target at %2 is lower than in “%3”, one step below on the same path.</source>
        <translation>Dans «&#xa0;%1&#xa0;», une cible à %2 est plus basse que dans «&#xa0;%3&#xa0;», un échelon plus bas du même parcours.</translation>
    </message>
    <message>
        <source>In “%1”, the text at %2 has different numbers in English than in French.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le texte à %2 n’a pas les mêmes nombres en français et en anglais.</translation>
    </message>
</context>
<context>
    <name>Compass::DataSection</name>
    <message>
        <source>Where your data is</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>The path of your file</source>
        <translation>Le chemin de votre fichier</translation>
    </message>
    <message>
        <source>%1, last saved %2</source>
        <translation>%1, dernier enregistrement&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, nothing saved yet</source>
        <translation>%1, rien d’enregistré encore</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Folder of the backup copies</source>
        <translation>Dossier des copies de sauvegarde</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Your answers with their time, your notes, the roles you chose, and what you said about yourself.</source>
        <translation>Vos réponses avec la date et l’heure, vos notes, les rôles que vous avez choisis et ce que vous avez dit de vous.</translation>
    </message>
    <message>
        <source>What is never stored or sent</source>
        <translation>Ce qui n’est jamais enregistré ni envoyé</translation>
    </message>
    <message>
        <source>The folder could not be opened. Copy the path and open it yourself.</source>
        <translation>Le dossier n’a pas pu être ouvert. Copiez le chemin et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Le chemin est copié.</translation>
    </message>
    <message>
        <source>These sample answers are in memory only; nothing is on disk.</source>
        <translation>Ces réponses fictives sont seulement en mémoire; rien n’est sur le disque.</translation>
    </message>
    <message>
        <source>No account, no password, no location, nothing about how you use the program. The program contains nothing that could connect to a network.</source>
        <translation>Aucun compte, aucun mot de passe, aucune localisation, rien sur votre façon d’utiliser le programme. Celui-ci ne contient rien qui puisse se connecter à un réseau.</translation>
    </message>
</context>
<context>
    <name>Compass::DesktopOptions</name>
    <message>
        <source>Opens in English or French.</source>
        <translation>Ouvre le programme en anglais ou en français.</translation>
    </message>
    <message>
        <source>Keeps data and settings in this folder.</source>
        <translation>Garde les données et les paramètres dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Draws every screen with sample data into this folder.</source>
        <translation>Dessine tous les écrans avec des données fictives dans ce dossier.</translation>
    </message>
    <message>
        <source>Draws the results and charts of a sample person into this folder.</source>
        <translation>Dessine les résultats et les graphiques d’une personne fictive dans ce dossier.</translation>
    </message>
    <message>
        <source>Digital Skills Compass: a private self-assessment of digital skills.</source>
        <translation>Boussole des compétences numériques&#xa0;: une autoévaluation privée des compétences numériques.</translation>
    </message>
    <message>
        <source>Digital Skills Compass</source>
        <translation>Boussole des compétences numériques</translation>
    </message>
    <message>
        <source>The language must be “en” or “fr”.</source>
        <translation>La langue doit être «&#xa0;en&#xa0;» ou «&#xa0;fr&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Compass::EnoughPanel</name>
    <message>
        <source>Enough for this one: %1</source>
        <translation>C’est suffisant pour celle-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Votre raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your reason: %1
Your answers say: %2. Both are kept and shown.</source>
        <translation>Votre raison&#xa0;: %1
Selon vos réponses&#xa0;: %2. Les deux sont conservés et affichés.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Pour&amp;quoi?</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Pourquoi ce niveau?</translation>
    </message>
    <message>
        <source>Your own level: %1</source>
        <translation>Votre propre niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: it does not apply to your work</source>
        <translation>Mise de côté&#xa0;: elle ne s’applique pas à votre travail</translation>
    </message>
    <message>
        <source>It counts in no figure, and never as level 0. Any answer brings it back.</source>
        <translation>Elle ne compte dans aucun chiffre, et jamais comme un niveau 0. Il suffit d’une réponse pour la reprendre.</translation>
    </message>
    <message>
        <source>Left out: you prefer not to answer</source>
        <translation>Mise de côté&#xa0;: vous préférez ne pas répondre</translation>
    </message>
</context>
<context>
    <name>Compass::Errors</name>
    <message>
        <source>There is no file “%1”. Check its name and its folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check that it is a file and that you are allowed to open it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être lu. Vérifiez que c’est bien un fichier et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Check that you are allowed to write in its folder and that the disk has room.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez que vous avez le droit d’écrire dans son dossier et qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be read here (%3). Check that it is the right file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop volumineux pour être lu ici (%3). Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The file “%1” is not text in UTF-8 (%2). Save it as UTF-8, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas un texte en UTF-8 (%2). Enregistrez-le en UTF-8, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is not correct JSON (%2). Correct it there, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas du JSON correct (%2). Corrigez-le à cet endroit, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has more than %3 levels of lists and objects (%2). Check that it is the right file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» compte plus de %3 niveaux de listes et d’objets (%2). Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The file “%1” gives the field “%3” twice in the same object (%2). Keep one of them, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» donne deux fois le champ «&#xa0;%3&#xa0;» dans le même objet (%2). Gardez-en un seul, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has a value that cannot be read safely (%2): “%3”. Shorten or remove it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient une valeur qui ne peut pas être lue sans risque (%2)&#xa0;: «&#xa0;%3&#xa0;». Raccourcissez-la ou retirez-la, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is not in a format that this program reads: “%3”. Check that it is the right file, or update the program.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas dans un format que ce programme peut lire&#xa0;: «&#xa0;%3&#xa0;». Vérifiez que c’est le bon fichier ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The file “%1” has a value that its format does not allow (%2): “%3”. Correct it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient une valeur que son format ne permet pas (%2)&#xa0;: «&#xa0;%3&#xa0;». Corrigez-la, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has a value of the wrong type (%2): “%3”. Correct it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient une valeur du mauvais type (%2)&#xa0;: «&#xa0;%3&#xa0;». Corrigez-la, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” lacks a required field (%2). Add it, then try again.</source>
        <translation>Il manque un champ obligatoire dans le fichier «&#xa0;%1&#xa0;» (%2). Ajoutez-le, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has a field that its format does not include (%2): “%3”. Correct its name or remove it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient un champ que son format ne prévoit pas (%2)&#xa0;: «&#xa0;%3&#xa0;». Corrigez son nom ou retirez-le, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has a value outside what is allowed (%2): “%3”. Correct it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient une valeur hors des limites permises (%2)&#xa0;: «&#xa0;%3&#xa0;». Corrigez-la, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” refers to “%3”, which does not exist (%2). Check how it is spelled, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» renvoie à «&#xa0;%3&#xa0;», qui n’existe pas (%2). Vérifiez l’orthographe, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” gives “%3” more than once (%2). Keep one of them, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» donne «&#xa0;%3&#xa0;» plus d’une fois (%2). Gardez-en un seul, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” says two different things about “%3” (%2). Keep one of them, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dit deux choses différentes au sujet de «&#xa0;%3&#xa0;» (%2). Gardez-en une seule, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>Your answers cannot be saved, because the data file “%1” is read-only. Allow writing to it and to its folder, then try again.</source>
        <translation>Vos réponses ne peuvent pas être enregistrées, car le fichier de données «&#xa0;%1&#xa0;» est en lecture seule. Autorisez l’écriture dans ce fichier et dans son dossier, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” is in use by another window of this program. Close that window, then try again.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» est utilisé par une autre fenêtre de ce programme. Fermez cette fenêtre, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” was made by a newer version of this program. Nothing in it was changed. Install the newer version to open it.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» a été créé par une version plus récente de ce programme. Rien n’y a été changé. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “%1” was not made by this program. Nothing in it was changed. Move it to another folder, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas été créé par ce programme. Rien n’y a été changé. Déplacez-le dans un autre dossier, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” is damaged. It was left as it is. Put a backup copy in its place, then try again.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» est endommagé. Il a été laissé tel quel. Remplacez-le par une copie de sauvegarde, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” was changed by something other than this program. It was left as it is. Put a backup copy in its place, then try again.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» a été modifié autrement que par ce programme. Il a été laissé tel quel. Remplacez-le par une copie de sauvegarde, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Free some space, then try again.</source>
        <translation>Le disque est plein, donc le dernier changement n’a pas été enregistré. Libérez de l’espace, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” could not be read or written. Try again; if it fails again, close the program and open it again.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit. Essayez de nouveau; si l’échec se répète, fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>The disk reported an error while the data file “%1” was being read or written. Check the disk, then try again.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture du fichier de données «&#xa0;%1&#xa0;». Vérifiez le disque, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” could not be opened or created. Check that you are allowed to use its folder, then try again.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» n’a pas pu être ouvert ou créé. Vérifiez que vous avez le droit d’utiliser son dossier, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The data file “%1” could not be brought up to this version of the program. It was left as it was. Free some space on the disk, then try again.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» n’a pas pu être adapté à cette version du programme. Il a été laissé tel quel. Libérez de l’espace sur le disque, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>This assessment is finished and can no longer change. Start a new one to answer again.</source>
        <translation>Cette évaluation est terminée et ne peut plus changer. Commencez-en une nouvelle pour répondre de nouveau.</translation>
    </message>
    <message>
        <source>The answer on the screen was not the one saved, so nothing was changed. Open the assessment again and repeat your change.</source>
        <translation>La réponse affichée n’était pas celle qui est enregistrée, donc rien n’a été changé. Rouvrez l’évaluation et refaites votre changement.</translation>
    </message>
    <message>
        <source>Name a command. To see them all, run compass-cli --help.</source>
        <translation>Nommez une commande. Pour les voir toutes, lancez compass-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%3”. To see them all, run compass-cli --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%3&#xa0;». Pour les voir toutes, lancez compass-cli --help.</translation>
    </message>
    <message>
        <source>The command “%1” has no option “%3”. To see its options, run it with --help.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’a pas d’option «&#xa0;%3&#xa0;». Pour voir ses options, lancez-la avec --help.</translation>
    </message>
    <message>
        <source>The options of the command “%1” could not be understood. To see how to write them, run it with --help.</source>
        <translation>Les options de la commande «&#xa0;%1&#xa0;» n’ont pas été comprises. Pour voir comment les écrire, lancez-la avec --help.</translation>
    </message>
    <message>
        <source>The command “%1” needs the option %3. To see how to write it, run the command with --help.</source>
        <translation>La commande «&#xa0;%1&#xa0;» a besoin de l’option %3. Pour voir comment l’écrire, lancez la commande avec --help.</translation>
    </message>
    <message>
        <source>The option %1 does not accept “%3”. To see what it accepts, run the command with --help.</source>
        <translation>L’option %1 n’accepte pas «&#xa0;%3&#xa0;». Pour voir ce qu’elle accepte, lancez la commande avec --help.</translation>
    </message>
    <message>
        <source>The option %3 is given more than once. Keep one of them, then try again.</source>
        <translation>L’option %3 est donnée plus d’une fois. Gardez-en une seule, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The options %1 and %3 cannot be used together. Remove one of them, then try again.</source>
        <translation>Les options %1 et %3 ne peuvent pas être utilisées ensemble. Retirez-en une, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The command “%1” does not use “%3”. To see what it uses, run it with --help.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’utilise pas «&#xa0;%3&#xa0;». Pour voir ce qu’elle utilise, lancez-la avec --help.</translation>
    </message>
    <message>
        <source>There is no role “%3”. To find its identifier, run compass-cli roles.</source>
        <translation>Il n’y a pas de rôle «&#xa0;%3&#xa0;». Pour trouver son identifiant, lancez compass-cli roles.</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>premier niveau</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>Compass::ExplainedQuestion</name>
    <message>
        <source>Your answer, and the right one: %1</source>
        <translation>Votre réponse, qui est la bonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>Votre réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>La bonne réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>To learn more: %1, %2
%3</source>
        <translation>Pour en savoir plus&#xa0;: %1, %2
%3</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open “%1” in the browser</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of “%1”</source>
        <translation>Copier l’adresse de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
    <message>
        <source>An expert still has to confirm this question.</source>
        <translation>Une personne experte doit encore confirmer cette question.</translation>
    </message>
</context>
<context>
    <name>Compass::Explanation</name>
    <message>
        <source>There are too few questions to compare.</source>
        <translation>Il y a trop peu de questions pour comparer.</translation>
    </message>
    <message>
        <source>The interval holds 0: your rating and the questions agree.</source>
        <translation>L’intervalle contient 0&#xa0;: votre évaluation et les questions concordent.</translation>
    </message>
    <message>
        <source>The interval lies above 0: you rate yourself higher than the questions suggest.</source>
        <translation>L’intervalle est au-dessus de 0&#xa0;: vous vous évaluez plus haut que ne le laissent croire les questions.</translation>
    </message>
    <message>
        <source>The interval lies below 0: you rate yourself lower than the questions suggest.</source>
        <translation>L’intervalle est au-dessous de 0&#xa0;: vous vous évaluez plus bas que ne le laissent croire les questions.</translation>
    </message>
    <message>
        <source>Difference: %1 − %2 = %3</source>
        <translation>Différence&#xa0;: %1 − %2 = %3</translation>
    </message>
    <message>
        <source>Standard deviation of the difference: √(%1² + %2² + %3 / %4) = %5</source>
        <translation>Écart-type de la différence&#xa0;: √(%1² + %2² + %3 / %4) = %5</translation>
    </message>
    <message>
        <source>Interval: %1 ± %2 × %3, from %4 to %5</source>
        <translation>Intervalle&#xa0;: %1 ± %2 × %3, de %4 à %5</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n question avec réponse.</numerusform>
            <numerusform>%n questions avec réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of your own rating in the %n competencies that had questions: %1.</source>
        <translation>
            <numerusform>Moyenne de votre évaluation pour %n compétence qui comptait des questions&#xa0;: %1.</numerusform>
            <numerusform>Moyenne de votre évaluation pour les %n compétences qui comptaient des questions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean that your answers to the questions suggest: %1.</source>
        <translation>Moyenne selon vos réponses aux questions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: your rating and the questions</source>
        <translation>%1&#xa0;: votre évaluation et les questions</translation>
    </message>
    <message>
        <source>Your own rating is compared with the level your answers to the questions suggest. Only a difference that chance hardly explains is reported, and only from 9 questions on. Nobody else sees this comparison.</source>
        <translation>Votre évaluation est comparée au niveau qui ressort de vos réponses aux questions. Seule une différence que le hasard explique mal est signalée, et seulement à partir de 9 questions. Personne d’autre ne voit cette comparaison.</translation>
    </message>
    <message>
        <source>How sure you said you were, minus how often you were right (0 to 1): %1</source>
        <translation>Certitude que vous avez indiquée, moins la part de vos bonnes réponses (de 0 à 1)&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: left out (%2).</source>
        <extracomment>%1 a competency, %2 &quot;Not rated&quot;, &quot;Does not apply&quot; or &quot;Prefer not to answer&quot;.</extracomment>
        <translation>%1&#xa0;: mise de côté (%2).</translation>
    </message>
    <message>
        <source>%1: %2, mean %3.</source>
        <translation>%1&#xa0;: %2, moyenne %3.</translation>
    </message>
    <message>
        <source>Rated: %1 of %2 competencies that apply, which is at least 60%.</source>
        <translation>Évaluées&#xa0;: %1 des %2 compétences qui s’appliquent, soit au moins 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Rated: %1 of %2 competencies that apply, which is less than 60%.</source>
        <translation>Évaluées&#xa0;: %1 des %2 compétences qui s’appliquent, soit moins de 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Mean: (%1) / %2 = %3</source>
        <translation>Moyenne&#xa0;: (%1) / %2 = %3</translation>
    </message>
    <message>
        <source>Standard deviation: √(%1) / %2 = %3</source>
        <translation>Écart-type&#xa0;: √(%1) / %2 = %3</translation>
    </message>
    <message>
        <source>%1, rounded down, is level %2: %3.</source>
        <translation>%1, arrondi à l’entier inférieur, donne le niveau %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The level of a framework is the average of its rated competencies, rounded down. It is shown when at least 60% of the competencies that apply are rated.</source>
        <translation>Le niveau d’un cadre est la moyenne de ses compétences évaluées, arrondie à l’entier inférieur. Il est affiché quand au moins 60&#xa0;% des compétences qui s’appliquent sont évaluées.</translation>
    </message>
    <message>
        <source>%1: why this overall level</source>
        <translation>%1&#xa0;: pourquoi ce niveau d’ensemble</translation>
    </message>
    <message>
        <source>80% or more: a gap.</source>
        <translation>80&#xa0;% ou plus&#xa0;: un écart.</translation>
    </message>
    <message>
        <source>Between 20% and 80%: unsure.</source>
        <translation>Entre 20&#xa0;% et 80&#xa0;%&#xa0;: incertain.</translation>
    </message>
    <message>
        <source>20% or less: met.</source>
        <translation>20&#xa0;% ou moins&#xa0;: cible atteinte.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Cible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>Vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Essential for this role, which counts %1.</source>
        <translation>Essentielle pour ce rôle, ce qui compte pour %1.</translation>
    </message>
    <message>
        <source>An asset for this role, which counts %1.</source>
        <translation>Un atout pour ce rôle, ce qui compte pour %1.</translation>
    </message>
    <message>
        <source>You set this level yourself, so it counts as certain.</source>
        <translation>Vous avez fixé ce niveau vous-même&#xa0;: il compte donc comme certain.</translation>
    </message>
    <message>
        <source>Your interest, which adds %1.</source>
        <translation>Votre intérêt, qui ajoute %1.</translation>
    </message>
    <message>
        <source>Levels to climb: %1</source>
        <translation>Niveaux à franchir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chance of being below the target: %1 = %2</source>
        <translation>Chance d’être sous la cible&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>Expected gap: %1 = %2</source>
        <translation>Écart attendu&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>Priority: %1 × %2 × (1 + %3) = %4</source>
        <translation>Priorité&#xa0;: %1 × %2 × (1 + %3) = %4</translation>
    </message>
    <message>
        <source>%1: why this gap</source>
        <translation>%1&#xa0;: pourquoi cet écart</translation>
    </message>
    <message>
        <source>The gap counts the levels from yours up to the target. The chance that you are below the target says how sure it is, and the expected gap weighs each level by its probability. Levels above a target never make up for another gap.</source>
        <translation>L’écart compte les niveaux entre le vôtre et la cible. La chance que vous soyez sous la cible dit à quel point il est sûr, et l’écart attendu pondère chaque niveau par sa probabilité. Les niveaux au-dessus d’une cible ne compensent jamais un autre écart.</translation>
    </message>
    <message>
        <source>“%1” (%2): you answered “%3”.</source>
        <extracomment>%1 a statement, %2 its level, %3 the answer in words.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)&#xa0;: vous avez répondu «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“Does not apply” and “Prefer not to answer” leave this competency out of every figure. It never counts as level 0.</source>
        <translation>«&#xa0;Ne s’applique pas&#xa0;» et «&#xa0;Préfère ne pas répondre&#xa0;» laissent cette compétence en dehors de tous les chiffres. Elle ne compte jamais comme niveau 0.</translation>
    </message>
    <message>
        <source>No statement is answered yet. What is not answered never counts as level 0.</source>
        <translation>Aucun énoncé n’a encore de réponse. Ce qui est sans réponse ne compte jamais comme niveau 0.</translation>
    </message>
    <message>
        <source>You set this level yourself, so every figure uses it as certain. The level computed from your answers is kept beside it.</source>
        <translation>Vous avez fixé ce niveau vous-même&#xa0;: tous les chiffres l’utilisent donc comme certain. Le niveau calculé à partir de vos réponses est conservé à côté.</translation>
    </message>
    <message>
        <source>Each answer makes some levels more likely and others less. The level shown is the most probable one: quite sure from 80%, fairly sure from 60%, unsure below.</source>
        <translation>Chaque réponse rend certains niveaux plus probables et d’autres moins. Le niveau affiché est le plus probable&#xa0;: très sûr à partir de 80&#xa0;%, assez sûr à partir de 60&#xa0;%, incertain au-dessous.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a level, %2 its probability, e.g. &quot;Working: 58%&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The most probable level is %1, with %2: %3.</source>
        <translation>Le niveau le plus probable est %1, avec %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>On a scale from 0 to 5, where level 1 begins at 1: mean %1, standard deviation %2, likely range (90%) from %3 to %4.</source>
        <translation>Sur une échelle de 0 à 5, où le niveau 1 commence à 1&#xa0;: moyenne %1, écart-type %2, intervalle probable (90&#xa0;%) de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: why this level</source>
        <translation>%1&#xa0;: pourquoi ce niveau</translation>
    </message>
    <message>
        <source>Your own level: %1. Your reason: “%2”.</source>
        <translation>Votre propre niveau&#xa0;: %1. Votre raison&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>With your own level: %1 has 100%, mean %2, standard deviation 0.</source>
        <translation>Avec votre propre niveau&#xa0;: %1 a 100&#xa0;%, moyenne %2, écart-type 0.</translation>
    </message>
    <message>
        <source>%1 (%2): %3; you: %4; chance of being below: %5.</source>
        <extracomment>%1 a competency, %2 &quot;Essential&quot; or &quot;Asset&quot;, %3 &quot;at least Working&quot;, %4 a level, %5 a percentage.</extracomment>
        <translation>%1 (%2)&#xa0;: %3; vous&#xa0;: %4; chance d’être au-dessous&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 (%2): %3; no level (%4).</source>
        <extracomment>%1 a competency, %2 &quot;Essential&quot; or &quot;Asset&quot;, %3 &quot;at least Working&quot;, %4 &quot;Not rated&quot; or the like.</extracomment>
        <translation>%1 (%2)&#xa0;: %3; aucun niveau (%4).</translation>
    </message>
    <message>
        <source>Essentials: %1 met, %2 unsure, %3 blocking, %4 without a level. Together: %5.</source>
        <translation>Exigences essentielles&#xa0;: atteintes, %1; incertaines, %2; bloquantes, %3; sans niveau, %4. En tout&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>Résultat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Requirements met: %1 of %2.</source>
        <translation>Exigences atteintes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Attainment: Σ w·min(1, m/t) / Σ w = %1 / %2 = %3, where w is 2 for an essential and 1 for an asset, m your mean and t the target.</source>
        <translation>Atteinte pondérée&#xa0;: Σ w·min(1, m/t) / Σ w = %1 / %2 = %3, où w vaut 2 pour une exigence essentielle et 1 pour un atout, m est votre moyenne et t la cible.</translation>
    </message>
    <message>
        <source>%1: why this readiness</source>
        <translation>%1&#xa0;: pourquoi cet état de préparation</translation>
    </message>
    <message>
        <source>Ready: every essential is met (at most 20% chance of being below). Nearly ready: at most two essential gaps, of one level each, and the other essentials met or unsure. Developing: anything else, also when an essential has no level.</source>
        <translation>Au niveau requis&#xa0;: chaque exigence essentielle est atteinte (au plus 20&#xa0;% de chance d’être au-dessous). Presque au niveau requis&#xa0;: au plus deux écarts essentiels, d’un niveau chacun, et les autres exigences essentielles atteintes ou incertaines. En progression&#xa0;: tout le reste, y compris quand une exigence essentielle n’a pas de niveau.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 × %4 = %5</source>
        <translation>%1 (%2)&#xa0;: %3 × %4 = %5</translation>
    </message>
    <message>
        <source>%1: how far away</source>
        <translation>%1&#xa0;: à quelle distance</translation>
    </message>
    <message>
        <source>The distance to a role adds the expected gaps of its requirements that are rated; essentials count 2, assets 1. At 0 nothing is missing.</source>
        <translation>La distance à un rôle additionne les écarts attendus de ses exigences évaluées; une exigence essentielle compte pour 2, un atout pour 1. À 0, rien ne manque.</translation>
    </message>
    <message>
        <source>Distance: %1 = %2</source>
        <translation>Distance&#xa0;: %1 = %2</translation>
    </message>
</context>
<context>
    <name>Compass::ExplanationDialog</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Les données utilisées</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Le calcul</translation>
    </message>
</context>
<context>
    <name>Compass::FinishPanel</name>
    <message numerus="yes">
        <source>%n competencies are not rated to the end. That is allowed: without an answer they stay unknown, which is not the same as level 0.</source>
        <translation>
            <numerusform>%n compétence n’est pas évaluée jusqu’au bout. C’est permis&#xa0;: sans réponse, elle reste inconnue, ce qui n’est pas la même chose que le niveau 0.</numerusform>
            <numerusform>%n compétences ne sont pas évaluées jusqu’au bout. C’est permis&#xa0;: sans réponse, elles restent inconnues, ce qui n’est pas la même chose que le niveau 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knowledge questions stay without an answer.</source>
        <translation>
            <numerusform>%n question de connaissances reste sans réponse.</numerusform>
            <numerusform>%n questions de connaissances restent sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this assessment?</source>
        <translation>Terminer cette évaluation?</translation>
    </message>
    <message>
        <source>It then stays as it is and can no longer be changed, so that you can compare later ones with it. You can start a new one at any time.</source>
        <translation>Elle reste alors telle quelle et ne peut plus être modifiée, pour que vous puissiez y comparer les suivantes. Vous pouvez en commencer une nouvelle à tout moment.</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>Pas en&amp;core</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three sentences, the last of which may be empty.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Fin&amp;ish it</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>Compass::GapGroups</name>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Unsure, check these first</source>
        <translation>Incertain, à vérifier d’abord</translation>
    </message>
    <message>
        <source>Below target, asset</source>
        <translation>Sous la cible, atout</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Level and target</source>
        <translation>Niveau et cible</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Chance below target</source>
        <translation>Chance d’être dessous</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Compass::GapModel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The words of a link, then the competency it is about.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, folded; the right arrow key opens it</source>
        <translation>%1, replié; la flèche droite l’ouvre</translation>
    </message>
    <message>
        <source>%1, open; the left arrow key folds it</source>
        <translation>%1, ouvert; la flèche gauche le replie</translation>
    </message>
    <message>
        <source>show, with the surplus in words</source>
        <translation>afficher, avec le surplus en toutes lettres</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The name of a group of rows, then how many it holds.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gap, chance below target</source>
        <translation>Écart, chance d’être dessous</translation>
    </message>
</context>
<context>
    <name>Compass::GapWords</name>
    <message numerus="yes">
        <source>%n essential gaps to close.</source>
        <translation>
            <numerusform>%n écart essentiel à combler.</numerusform>
            <numerusform>%n écarts essentiels à combler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential requirements to check.</source>
        <translation>
            <numerusform>%n exigence essentielle à vérifier.</numerusform>
            <numerusform>%n exigences essentielles à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential requirements not rated yet.</source>
        <translation>
            <numerusform>%n exigence essentielle pas encore évaluée.</numerusform>
            <numerusform>%n exigences essentielles pas encore évaluées.</numerusform>
        </translation>
    </message>
    <message>
        <source>You meet every essential requirement.</source>
        <translation>Toutes les exigences essentielles sont atteintes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>A word for readiness, then sentences that give the reason.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Compass::GapsPage</name>
    <message>
        <source>Gaps and readiness</source>
        <translation>Écarts et état de préparation</translation>
    </message>
    <message>
        <source>&amp;Change target</source>
        <translation>&amp;Changer de cible</translation>
    </message>
    <message>
        <source>&amp;Rate the unsure ones</source>
        <translation>Éva&amp;luer ce qui est incertain</translation>
    </message>
    <message>
        <source>Requirements of the role</source>
        <translation>Exigences du rôle</translation>
    </message>
    <message>
        <source>The bar is your level, the line with ends is the likely range, the upright tick is the start of the target level.</source>
        <translation>La barre indique votre niveau, le trait à deux bouts l’intervalle probable, le repère vertical le début du niveau cible.</translation>
    </message>
    <message>
        <source>Nearest roles</source>
        <translation>Rôles les plus proches</translation>
    </message>
    <message>
        <source>The roles closest to where you are now. The distance adds up the levels still to climb; essential ones count twice.</source>
        <translation>Les rôles les plus proches de votre situation actuelle. La distance additionne les niveaux encore à franchir; ceux des exigences essentielles comptent en double.</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Rien n’est encore évalué</translation>
    </message>
    <message>
        <source>Continue rating</source>
        <translation>Poursuivre l’évaluation</translation>
    </message>
    <message>
        <source>Plan your assessment</source>
        <translation>Planifier votre évaluation</translation>
    </message>
    <message>
        <source>No role is chosen yet</source>
        <translation>Aucun rôle n’est encore choisi</translation>
    </message>
    <message>
        <source>Choose the role you hold or aim for. Your gaps, and how ready you are, then appear here.</source>
        <translation>Choisissez le rôle que vous occupez ou visez. Vos écarts et votre état de préparation apparaîtront alors ici.</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Choisir un rôle</translation>
    </message>
    <message>
        <source>What a role asks stays hidden until you have rated yourself, so that it does not influence your answers.</source>
        <translation>Ce qu’un rôle exige reste caché tant que vous n’avez rien évalué, afin de ne pas influencer vos réponses.</translation>
    </message>
</context>
<context>
    <name>Compass::GroupingButton</name>
    <message>
        <source>Group by: framework</source>
        <translation>Regrouper par&#xa0;: cadre</translation>
    </message>
    <message>
        <source>Group by: GC digital competency</source>
        <translation>Regrouper par&#xa0;: compétence numérique du GC</translation>
    </message>
    <message>
        <source>Group by: Digital Ambition theme</source>
        <translation>Regrouper par&#xa0;: thème de l’Ambition numérique</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>GC digital competency</source>
        <translation>Compétence numérique du GC</translation>
    </message>
    <message>
        <source>Digital Ambition theme</source>
        <translation>Thème de l’Ambition numérique</translation>
    </message>
</context>
<context>
    <name>Compass::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>This is for your development. It is not a test, and nobody else sees it unless you share it.</source>
        <translation>Cet outil sert à votre perfectionnement. Ce n’est pas un test, et personne d’autre ne le voit à moins que vous le partagiez.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your answers are in one file on this computer. Nothing is sent anywhere, and you need no account.</source>
        <translation>Vos réponses se trouvent dans un seul fichier sur cet ordinateur. Rien n’est envoyé nulle part et aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Where is &amp;my data</source>
        <translation>&amp;Où sont mes données</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Bon retour, %1</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt; overall, %3 of %4 rated.</source>
        <extracomment>&quot;Basic technology: Working overall, 7 of 7 rated.&quot;</extracomment>
        <translation>%1&#xa0;: &lt;b&gt;%2&lt;/b&gt; dans l’ensemble, %3 sur %4 évaluées.</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies rated. An overall level appears once most of a framework is rated.</source>
        <translation>
            <numerusform>%n compétence évaluée. Un niveau d’ensemble apparaît lorsque la majeure partie d’un cadre est évaluée.</numerusform>
            <numerusform>%n compétences évaluées. Un niveau d’ensemble apparaît lorsque la majeure partie d’un cadre est évaluée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <translation>Point le plus fort&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Résultats partiels</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Vos résultats</translation>
    </message>
    <message>
        <source>See res&amp;ults</source>
        <translation>Voir l&amp;es résultats</translation>
    </message>
    <message>
        <source>Your level in each competency, with how sure it is and why.</source>
        <translation>Votre niveau pour chaque compétence, avec son degré de certitude et ses raisons.</translation>
    </message>
    <message>
        <source>Appears when you have rated a competency.</source>
        <translation>Apparaît lorsque vous avez évalué une compétence.</translation>
    </message>
    <message>
        <source>Choose a role to see what it asks and what is still missing.</source>
        <translation>Choisissez un rôle pour voir ce qu’il exige et ce qu’il reste à acquérir.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>What a role asks appears when you have rated a competency.</source>
        <translation>Ce qu’un rôle exige apparaît lorsque vous avez évalué une compétence.</translation>
    </message>
    <message>
        <source>See &amp;gaps</source>
        <translation>Voir les écar&amp;ts</translation>
    </message>
    <message>
        <source>Ch&amp;oose a role</source>
        <translation>Choisir &amp;un rôle</translation>
    </message>
    <message>
        <source>Your next role</source>
        <translation>Votre prochain rôle</translation>
    </message>
</context>
<context>
    <name>Compass::JumpList</name>
    <message>
        <source>Competencies and how far each is</source>
        <translation>Les compétences et où en est chacune</translation>
    </message>
</context>
<context>
    <name>Compass::JumpListModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Competencies done in a framework, beside its name: &quot;1 of 7&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done</source>
        <extracomment>A framework and how many of its competencies are done.</extracomment>
        <translation>%1, compétences terminées&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suffisant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A competency and how far it is: &quot;Understanding users and their needs, done&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Compass::LevelBarsChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A competency without a level, and why.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bar chart of your levels</source>
        <translation>Graphique à barres de vos niveaux</translation>
    </message>
    <message>
        <source>Each bar is a competency, from Not yet to the middle of what is likely; the line with ends is the likely range. Use the arrow keys to hear each one.</source>
        <translation>Chaque barre est une compétence, de Pas encore au milieu de ce qui est probable; le trait à deux bouts est l’intervalle probable. Servez-vous des touches fléchées pour entendre chacune.</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Afficher en barres</translation>
    </message>
</context>
<context>
    <name>Compass::MainWindow</name>
    <message>
        <source>%1 – Digital Skills Compass</source>
        <extracomment>The title of a page, then the name of the program.</extracomment>
        <translation>%1 – Boussole des compétences numériques</translation>
    </message>
    <message>
        <source>Add a framework</source>
        <translation>Ajouter un cadre</translation>
    </message>
    <message>
        <source>Framework files (*.json)</source>
        <translation>Fichiers de cadre (*.json)</translation>
    </message>
</context>
<context>
    <name>Compass::MethodDialog</name>
    <message>
        <source>How levels are found</source>
        <translation>Comment les niveaux sont établis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Compass::Navigation</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Carrières</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>Compass::NextStepCard</name>
    <message numerus="yes">
        <source>%1 of %2 competencies rated, about %n minutes left. Next: &lt;b&gt;%3&lt;/b&gt;.</source>
        <translation>
            <numerusform>Compétences évaluées&#xa0;: %1 sur %2, environ %n minute restante. La suivante&#xa0;: &lt;b&gt;%3&lt;/b&gt;.</numerusform>
            <numerusform>Compétences évaluées&#xa0;: %1 sur %2, environ %n minutes restantes. La suivante&#xa0;: &lt;b&gt;%3&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say what you can do in %1 competencies. In the standard mode that takes about %n minutes.</source>
        <translation>
            <numerusform>Vous dites ce que vous savez faire dans %1 compétences. En mode standard, il faut environ %n minute.</numerusform>
            <numerusform>Vous dites ce que vous savez faire dans %1 compétences. En mode standard, il faut environ %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All competencies are rated. %1 of %2 knowledge questions answered, about %n minutes left.</source>
        <translation>
            <numerusform>Toutes les compétences sont évaluées. Questions de connaissances avec réponse&#xa0;: %1 sur %2, environ %n minute restante.</numerusform>
            <numerusform>Toutes les compétences sont évaluées. Questions de connaissances avec réponse&#xa0;: %1 sur %2, environ %n minutes restantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered. Look over your answers, then finish to keep them.</source>
        <translation>Vous avez répondu à tout. Revoyez vos réponses, puis terminez pour les conserver.</translation>
    </message>
    <message>
        <source>You finished on %1. Rate yourself again in a few months to see what has changed.</source>
        <translation>Vous avez terminé le %1. Évaluez-vous de nouveau dans quelques mois pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Find out where you stand</source>
        <translation>Découvrez où vous en êtes</translation>
    </message>
    <message>
        <source>Continue your assessment</source>
        <translation>Poursuivre votre évaluation</translation>
    </message>
    <message>
        <source>Answer the knowledge questions</source>
        <translation>Répondre aux questions de connaissances</translation>
    </message>
    <message>
        <source>Review and finish your assessment</source>
        <translation>Revoir et terminer votre évaluation</translation>
    </message>
    <message>
        <source>Your assessment is finished</source>
        <translation>Votre évaluation est terminée</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Co&amp;mmencer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Review and f&amp;inish</source>
        <translation>Revoir et ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;See results</source>
        <translation>Voir les ré&amp;sultats</translation>
    </message>
    <message>
        <source>&amp;Review my answers</source>
        <translation>&amp;Revoir mes réponses</translation>
    </message>
    <message>
        <source>Start a &amp;new assessment</source>
        <translation>Commencer une &amp;nouvelle évaluation</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>You can stop at any time. Your place is kept.</source>
        <translation>Vous pouvez arrêter en tout temps. Votre place est conservée.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>Progress: &quot;Innovation: 0 of 7&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Compass::NoAssessment</name>
    <message>
        <source>No assessment is open</source>
        <translation>Aucune évaluation n’est ouverte</translation>
    </message>
    <message>
        <source>Your statements and questions appear here once you have started one.</source>
        <translation>Vos énoncés et vos questions apparaissent ici une fois que vous en avez commencé une.</translation>
    </message>
    <message>
        <source>&amp;Plan an assessment</source>
        <translation>&amp;Planifier une évaluation</translation>
    </message>
</context>
<context>
    <name>Compass::OpenAssessmentCard</name>
    <message>
        <source>You have an assessment open</source>
        <translation>Vous avez une évaluation en cours</translation>
    </message>
    <message>
        <source>%1 of %2 competencies are rated. Finish or discard it before you plan another one.</source>
        <translation>Compétences évaluées&#xa0;: %1 sur %2. Terminez ou supprimez cette évaluation avant d’en planifier une autre.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Discard this assessment and its %n answers? They cannot be brought back.</source>
        <translation>
            <numerusform>Supprimer cette évaluation et ses réponses (%n)? Elles ne pourront pas être récupérées.</numerusform>
            <numerusform>Supprimer cette évaluation et ses %n réponses? Elles ne pourront pas être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, discard the answers</source>
        <translation>&amp;Oui, supprimer les réponses</translation>
    </message>
    <message>
        <source>&amp;No, keep them</source>
        <translation>&amp;Non, les garder</translation>
    </message>
</context>
<context>
    <name>Compass::OverrideDialog</name>
    <message>
        <source>Choose your level first.</source>
        <translation>Choisissez d’abord votre niveau.</translation>
    </message>
    <message>
        <source>Write your reason first.</source>
        <translation>Écrivez d’abord votre raison.</translation>
    </message>
    <message>
        <source>Your own level</source>
        <translation>Votre propre niveau</translation>
    </message>
    <message>
        <source>You know your work best. Choose the level that fits and say why. Your figures will then use your level and say that it is your own; the computed one is kept and shown beside it.</source>
        <translation>Vous connaissez votre travail mieux que quiconque. Choisissez le niveau qui convient et dites pourquoi. Vos chiffres utiliseront alors votre niveau en précisant que c’est le vôtre; le niveau calculé est conservé et affiché à côté.</translation>
    </message>
    <message>
        <source>Your &amp;reason</source>
        <translation>Votre &amp;raison</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Withdraw my level</source>
        <translation>Re&amp;tirer mon niveau</translation>
    </message>
    <message>
        <source>&amp;Use my level</source>
        <translation>&amp;Utiliser mon niveau</translation>
    </message>
    <message numerus="yes">
        <source>Shorten your reason to %n characters.</source>
        <translation>
            <numerusform>Raccourcissez votre raison à %n caractère.</numerusform>
            <numerusform>Raccourcissez votre raison à %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be saved. Try again, or copy your reason first.</source>
        <translation>L’enregistrement a échoué. Réessayez, ou copiez d’abord votre raison.</translation>
    </message>
</context>
<context>
    <name>Compass::PersonalExtras</name>
    <message>
        <source>I did this in the past, not no&amp;w</source>
        <translation>Je l’ai fait par le passé, plus &amp;maintenant</translation>
    </message>
    <message>
        <source>Add a personal n&amp;ote</source>
        <translation>Ajouter une note pers&amp;onnelle</translation>
    </message>
    <message>
        <source>Change my personal n&amp;ote</source>
        <translation>Modifier ma note pers&amp;onnelle</translation>
    </message>
    <message>
        <source>Your note, for you only</source>
        <translation>Votre note, pour vous seulement</translation>
    </message>
</context>
<context>
    <name>Compass::PreparePage</name>
    <message>
        <source>Plan your assessment</source>
        <translation>Planifier votre évaluation</translation>
    </message>
    <message>
        <source>Choose what to rate and how precisely. Every answer is kept as you give it, so you can stop at any time.</source>
        <translation>Choisissez ce que vous voulez évaluer et avec quelle précision. Chaque réponse est conservée dès que vous la donnez&#xa0;: vous pouvez donc arrêter en tout temps.</translation>
    </message>
    <message>
        <source>What to rate</source>
        <translation>Ce que vous voulez évaluer</translation>
    </message>
    <message>
        <source>How precisely</source>
        <translation>Avec quelle précision</translation>
    </message>
    <message>
        <source>These figures come from simulated people, not yet from field data.</source>
        <translation>Ces chiffres proviennent de personnes simulées, pas encore de données réelles.</translation>
    </message>
    <message>
        <source>Choose at least one framework first.</source>
        <translation>Choisissez d’abord au moins un cadre.</translation>
    </message>
    <message>
        <source>&amp;Start rating</source>
        <translation>Co&amp;mmencer à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies. %1, version %2.</source>
        <translation>
            <numerusform>%n compétence. %1, version %2.</numerusform>
            <numerusform>%n compétences. %1, version %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies. %1, version %2. Unofficial: it did not come with this program.</source>
        <translation>
            <numerusform>%n compétence. %1, version %2. Non officiel&#xa0;: il n’est pas fourni avec ce programme.</numerusform>
            <numerusform>%n compétences. %1, version %2. Non officiel&#xa0;: il n’est pas fourni avec ce programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>3 statements a competency. The level is right in about 6 of 10 cases, and within one level in about 98 of 100.</source>
        <translation>3 énoncés par compétence. Le niveau est juste environ 6 fois sur 10, et à un niveau près environ 98 fois sur 100.</translation>
    </message>
    <message>
        <source>About 5 statements a competency. The level is right in about 7 of 10 cases, and within one level in more than 99 of 100.</source>
        <translation>Environ 5 énoncés par compétence. Le niveau est juste environ 7 fois sur 10, et à un niveau près plus de 99 fois sur 100.</translation>
    </message>
    <message>
        <source>About 8 statements a competency. The level is right in almost 3 of 4 cases, and within one level nearly always.</source>
        <translation>Environ 8 énoncés par compétence. Le niveau est juste près de 3 fois sur 4, et à un niveau près presque toujours.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>Environ %n minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Include knowledge questions</source>
        <translation>Inclure des questions de connaissances</translation>
    </message>
    <message>
        <source>Up to three short scenarios a competency, once its framework is rated. They tell you, and only you, whether you tend to rate yourself higher or lower than your answers suggest.</source>
        <translation>Jusqu’à trois courts scénarios par compétence, une fois son cadre évalué. Ils vous disent, à vous seulement, si vous avez tendance à vous évaluer plus haut ou plus bas que ne le laissent croire vos réponses.</translation>
    </message>
    <message numerus="yes">
        <source>About %n more minutes</source>
        <translation>
            <numerusform>Environ %n minute de plus</numerusform>
            <numerusform>Environ %n minutes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In total about %n minutes for %1 competencies.</source>
        <translation>
            <numerusform>En tout, environ %n minute pour %1 compétences.</numerusform>
            <numerusform>En tout, environ %n minutes pour %1 compétences.</numerusform>
        </translation>
    </message>
    <message>
        <source>No framework is chosen.</source>
        <translation>Aucun cadre n’est choisi.</translation>
    </message>
</context>
<context>
    <name>Compass::ProbabilityBars</name>
    <message>
        <source>How likely each level is</source>
        <translation>Probabilité de chaque niveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A level and how likely it is.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Compass::ProblemWindow</name>
    <message>
        <source>Digital Skills Compass</source>
        <translation>Boussole des compétences numériques</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Vos données n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>Where your data is: %1</source>
        <translation>Emplacement de vos données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>Compass::QuestionPanel</name>
    <message>
        <source>%1 › question %2 of %3</source>
        <extracomment>Innovation › question 3 of 21</extracomment>
        <translation>%1 › question %2 sur %3</translation>
    </message>
    <message>
        <source>Take the time you need; only you see your answers. Explanations follow after the last question.</source>
        <translation>Prenez le temps qu’il vous faut; personne d’autre ne voit vos réponses. Les explications suivent la dernière question.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Quel est votre degré de certitude?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says: &quot;Innovation › question 3 of 21&quot;, then the scenario.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Take the time you need; only you see your answers. An expert still has to confirm this question.</source>
        <translation>Prenez le temps qu’il vous faut; personne d’autre ne voit vos réponses. Une personne experte doit encore confirmer cette question.</translation>
    </message>
</context>
<context>
    <name>Compass::QuestionsPage</name>
    <message>
        <source>Knowledge questions</source>
        <translation>Questions de connaissances</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>No knowledge questions</source>
        <translation>Pas de questions de connaissances</translation>
    </message>
    <message>
        <source>You left the questions out of this assessment. Your results rest on your own ratings.</source>
        <translation>Vous n’avez pas inclus les questions dans cette évaluation. Vos résultats reposent sur votre autoévaluation.</translation>
    </message>
    <message>
        <source>Questions come later</source>
        <translation>Les questions viennent plus tard</translation>
    </message>
    <message>
        <source>The questions on a framework appear here once you have rated all of its competencies.</source>
        <translation>Les questions sur un cadre apparaissent ici une fois que vous en avez évalué toutes les compétences.</translation>
    </message>
    <message>
        <source>%1: the answers explained</source>
        <extracomment>%1 is the name of a framework.</extracomment>
        <translation>%1&#xa0;: les réponses expliquées</translation>
    </message>
    <message>
        <source>Here is each question with your answer, the right one and why. Your answers to this set now stay as they are; only you see them.</source>
        <translation>Voici chaque question avec votre réponse, la bonne réponse et la raison. Vos réponses à cette série restent maintenant telles quelles; personne d’autre ne les voit.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Keys A to D, or K when you do not know; 1 to 3 for how sure.</source>
        <translation>Touches A à D, ou K si vous ne savez pas; 1 à 3 pour la certitude.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next: explanations</source>
        <translation>&amp;Suite&#xa0;: explications</translation>
    </message>
    <message>
        <source>&amp;Next: review</source>
        <translation>&amp;Suite&#xa0;: révision</translation>
    </message>
    <message>
        <source>&amp;Next: go on rating</source>
        <translation>&amp;Suite&#xa0;: poursuivre l’évaluation</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choisissez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Say how sure you are first.</source>
        <translation>Indiquez d’abord votre degré de certitude.</translation>
    </message>
</context>
<context>
    <name>Compass::RadarChart</name>
    <message>
        <source>%1: no level</source>
        <translation>%1&#xa0;: aucun niveau</translation>
    </message>
    <message>
        <source>%1: %2, target at least %3</source>
        <translation>%1&#xa0;: %2, cible&#xa0;: au moins %3</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1&#xa0;: %2, auparavant %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A competency and its level.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Radar chart of your levels</source>
        <translation>Graphique en radar de vos niveaux</translation>
    </message>
    <message>
        <source>Each spoke is a competency; the further out its point, the higher the level. Use the arrow keys to hear each one.</source>
        <translation>Chaque rayon est une compétence; plus son point est loin du centre, plus le niveau est élevé. Servez-vous des touches fléchées pour entendre chacune.</translation>
    </message>
    <message>
        <source>Show as a radar</source>
        <translation>Afficher en radar</translation>
    </message>
</context>
<context>
    <name>Compass::RateActions</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Does not apply to my work</source>
        <translation>Ne s’applique pas à mon travail</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
</context>
<context>
    <name>Compass::RateAnswers</name>
    <message>
        <source>Does not apply to my work</source>
        <translation>Ne s’applique pas à mon travail</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Leave this competency out</source>
        <translation>Mettre cette compétence de côté</translation>
    </message>
</context>
<context>
    <name>Compass::RateButtons</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choisissez d’abord une réponse.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next competency</source>
        <translation>Compétence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next: questions</source>
        <translation>&amp;Suite&#xa0;: questions</translation>
    </message>
    <message>
        <source>&amp;Next: review</source>
        <translation>&amp;Suite&#xa0;: révision</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Chan&amp;ge my own level</source>
        <translation>Modifier mon propre nivea&amp;u</translation>
    </message>
    <message>
        <source>This does not look ri&amp;ght</source>
        <translation>Cela ne semble pas &amp;juste</translation>
    </message>
    <message>
        <source>Change my n&amp;ote</source>
        <translation>Modifier ma n&amp;ote</translation>
    </message>
    <message>
        <source>Add a n&amp;ote</source>
        <translation>Ajouter une n&amp;ote</translation>
    </message>
    <message>
        <source>Keys 0 to 3, N or P choose. Enter goes on. Alt+Left goes back.</source>
        <translation>Touches 0 à 3, N ou P&#xa0;: choisir. Entrée&#xa0;: continuer. Alt+Gauche&#xa0;: revenir.</translation>
    </message>
</context>
<context>
    <name>Compass::RatePage</name>
    <message>
        <source>Rate your skills</source>
        <translation>Évaluer vos compétences</translation>
    </message>
</context>
<context>
    <name>Compass::RateSide</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 done, about %n min left</source>
        <translation>
            <numerusform>%1 sur %2, environ %n min restante</numerusform>
            <numerusform>%1 sur %2, environ %n min restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ResultText</name>
    <message>
        <source>likely %1</source>
        <translation>probablement %1</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>probablement %1 à %2</translation>
    </message>
    <message>
        <source>your own level</source>
        <translation>votre propre niveau</translation>
    </message>
    <message>
        <source>%1, your own level</source>
        <translation>%1, votre propre niveau</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A level, how sure it is, and its likely range.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Compass::ResultWords</name>
    <message numerus="yes">
        <source>You work on your own or better in &lt;b&gt;%1 of %n&lt;/b&gt; competencies.</source>
        <translation>
            <numerusform>Vous travaillez de façon autonome ou mieux dans &lt;b&gt;%1 compétence sur %n&lt;/b&gt;.</numerusform>
            <numerusform>Vous travaillez de façon autonome ou mieux dans &lt;b&gt;%1 des %n compétences&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your strongest area: %1.</source>
        <translation>Votre point le plus fort&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No overall level yet: %1 of %2 rated, and at least %3 are needed.</source>
        <translation>Pas encore de niveau d’ensemble&#xa0;: %1 sur %2 évaluées, et il en faut au moins %3.</translation>
    </message>
    <message>
        <source>Overall: &lt;b&gt;%1&lt;/b&gt;, %2 of %3 rated.</source>
        <translation>Dans l’ensemble&#xa0;: &lt;b&gt;%1&lt;/b&gt;, %2 sur %3 évaluées.</translation>
    </message>
    <message>
        <source>%1 of %2 rated.</source>
        <translation>%1 sur %2 évaluées.</translation>
    </message>
    <message numerus="yes">
        <source>Highest: %1, in %n competencies.</source>
        <translation>
            <numerusform>Niveau le plus haut&#xa0;: %1, dans %n compétence.</numerusform>
            <numerusform>Niveau le plus haut&#xa0;: %1, dans %n compétences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lowest: %1, in %n competencies.</source>
        <translation>
            <numerusform>Le plus bas&#xa0;: %1, dans %n compétence.</numerusform>
            <numerusform>Le plus bas&#xa0;: %1, dans %n compétences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %n questions here; from nine on, the program compares them with your self-rating.</source>
        <translation>
            <numerusform>Vous avez répondu ici à %n question; à partir de neuf, le programme compare vos réponses à votre autoévaluation.</numerusform>
            <numerusform>Vous avez répondu ici à %n questions; à partir de neuf, le programme compare vos réponses à votre autoévaluation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your self-rating agrees with your answers to %n questions.</source>
        <translation>
            <numerusform>Votre autoévaluation concorde avec votre réponse à %n question.</numerusform>
            <numerusform>Votre autoévaluation concorde avec vos réponses à %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself higher than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>Vous vous évaluez plus haut que ne le laisse croire votre réponse à %n question.</numerusform>
            <numerusform>Vous vous évaluez plus haut que ne le laissent croire vos réponses à %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rate yourself lower than your answers to %n questions suggest.</source>
        <translation>
            <numerusform>Vous vous évaluez plus bas que ne le laisse croire votre réponse à %n question.</numerusform>
            <numerusform>Vous vous évaluez plus bas que ne le laissent croire vos réponses à %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date format as QLocale reads it, for &quot;November 20, 2026&quot;.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Compass::ResultsPage</name>
    <message>
        <source>Your results</source>
        <translation>Vos résultats</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>Results so far: %1 of %2 competencies done</source>
        <translation>Résultats partiels, compétences terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>See &amp;gaps for a role</source>
        <translation>Voir les é&amp;carts pour un rôle</translation>
    </message>
    <message>
        <source>Your strengths</source>
        <translation>Vos points forts</translation>
    </message>
    <message>
        <source>What the table and the chart show</source>
        <translation>Ce que montrent le tableau et le graphique</translation>
    </message>
    <message>
        <source>Your levels</source>
        <translation>Vos niveaux</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Rien n’est encore évalué</translation>
    </message>
    <message>
        <source>Your strengths, your levels and how sure they are appear here as soon as you have rated a first competency.</source>
        <translation>Vos points forts, vos niveaux et leur degré de certitude apparaissent ici dès que vous avez évalué une première compétence.</translation>
    </message>
    <message>
        <source>Continue rating</source>
        <translation>Poursuivre l’évaluation</translation>
    </message>
    <message>
        <source>Plan your assessment</source>
        <translation>Planifier votre évaluation</translation>
    </message>
    <message>
        <source>Why this overall level?</source>
        <translation>Pourquoi ce niveau d’ensemble?</translation>
    </message>
    <message numerus="yes">
        <source>Your %n levels</source>
        <translation>
            <numerusform>Votre niveau</numerusform>
            <numerusform>Vos %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The dotted line is your last finished assessment.</source>
        <translation>Le trait pointillé représente votre dernière évaluation terminée.</translation>
    </message>
</context>
<context>
    <name>Compass::ReviewModel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Évaluer %1</translation>
    </message>
    <message>
        <source>Change the answers to %1</source>
        <translation>Modifier les réponses à %1</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
</context>
<context>
    <name>Compass::ReviewPage</name>
    <message>
        <source>Look over your answers</source>
        <translation>Revoir vos réponses</translation>
    </message>
    <message>
        <source>%1 of %2 competencies are done.</source>
        <translation>Compétences terminées&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>Your answers leave %n unsure.</source>
        <translation>
            <numerusform>Vos réponses en laissent %n incertaine.</numerusform>
            <numerusform>Vos réponses en laissent %n incertaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 knowledge questions are answered.</source>
        <translation>Questions de connaissances avec réponse&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Only the &amp;unsure ones</source>
        <translation>Seulement &amp;les incertaines</translation>
    </message>
    <message>
        <source>5 &amp;more minutes on the unsure ones</source>
        <translation>5 &amp;minutes de plus sur les incertaines</translation>
    </message>
    <message>
        <source>Your competencies, their levels and how sure they are</source>
        <translation>Vos compétences, leurs niveaux et leur certitude</translation>
    </message>
    <message>
        <source>No level is unsure</source>
        <translation>Aucun niveau n’est incertain</translation>
    </message>
    <message>
        <source>The list is empty because it is narrowed to “Only the unsure ones”.</source>
        <translation>La liste est vide parce qu’elle se limite à «&#xa0;Seulement les incertaines&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Back to rating</source>
        <translation>&amp;Retour à l’évaluation</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Afficher t&amp;out</translation>
    </message>
    <message>
        <source>Finish and see &amp;results</source>
        <translation>&amp;Terminer et voir les résultats</translation>
    </message>
</context>
<context>
    <name>Compass::RoleCard</name>
    <message>
        <source>Current role · content version %1 · a proposal, not a requirement</source>
        <translation>Rôle actuel · contenu, version %1 · une proposition, non une exigence</translation>
    </message>
    <message>
        <source>Next role · content version %1 · a proposal, not a requirement</source>
        <translation>Prochain rôle · contenu, version %1 · une proposition, non une exigence</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why this readiness?</source>
        <translation>Pourquoi cet état de préparation?</translation>
    </message>
    <message>
        <source>Show your ne&amp;xt role instead</source>
        <translation>Afficher plutôt votre &amp;prochain rôle</translation>
    </message>
    <message>
        <source>Show your c&amp;urrent role instead</source>
        <translation>Afficher plutôt votre rôle act&amp;uel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>requirements met</source>
        <translation>exigences atteintes</translation>
    </message>
    <message>
        <source>attainment, weighted</source>
        <translation>atteinte pondérée</translation>
    </message>
</context>
<context>
    <name>Compass::RoleDetails</name>
    <message>
        <source>These targets are a proposal, open to change.</source>
        <translation>Ces cibles sont une proposition et peuvent encore changer.</translation>
    </message>
    <message>
        <source>Status of these targets: %1.</source>
        <translation>Statut de ces cibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Any classification</source>
        <translation>Toute classification</translation>
    </message>
    <message>
        <source>Classification: %1</source>
        <translation>Classification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Classification: %1. Work stream: %2.</source>
        <translation>Classification&#xa0;: %1. Volet de travail&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Managing information and data: at least Working&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why these targets</source>
        <translation>Pourquoi ces cibles</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>Source&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>About the role %1</source>
        <translation>À propos du rôle %1</translation>
    </message>
    <message>
        <source>Make this my &amp;current role</source>
        <translation>En faire mon rôle a&amp;ctuel</translation>
    </message>
    <message>
        <source>No longer my &amp;current role</source>
        <translation>Ce n’est plus mon rôle a&amp;ctuel</translation>
    </message>
    <message>
        <source>Make this my &amp;next role</source>
        <translation>En faire mon &amp;prochain rôle</translation>
    </message>
    <message>
        <source>No longer my &amp;next role</source>
        <translation>Ce n’est plus mon &amp;prochain rôle</translation>
    </message>
    <message>
        <source>✓ This is your current role.</source>
        <translation>✓ C’est votre rôle actuel.</translation>
    </message>
    <message>
        <source>✓ This is your next role.</source>
        <translation>✓ C’est votre prochain rôle.</translation>
    </message>
    <message>
        <source>What this role asks</source>
        <translation>Ce que ce rôle exige</translation>
    </message>
    <message>
        <source>Shown once you have rated a competency. Targets seen early pull the answers towards them.</source>
        <translation>Affiché une fois que vous avez évalué une compétence. Les cibles vues trop tôt influencent les réponses.</translation>
    </message>
</context>
<context>
    <name>Compass::RoleDistanceModel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi? %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Compass::RoleListModel</name>
    <message>
        <source>Any classification</source>
        <translation>Toute classification</translation>
    </message>
    <message>
        <source>%1, management path</source>
        <translation>%1, cheminement de gestion</translation>
    </message>
    <message>
        <source>%1, individual path</source>
        <translation>%1, cheminement individuel</translation>
    </message>
    <message>
        <source>Your current role</source>
        <translation>Votre rôle actuel</translation>
    </message>
    <message>
        <source>Your next role</source>
        <translation>Votre prochain rôle</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>Proposé pour vous</translation>
    </message>
</context>
<context>
    <name>Compass::SampleNotice</name>
    <message>
        <source>Sample data: this person is made up, and nothing you do here is kept.</source>
        <translation>Données fictives&#xa0;: cette personne n’existe pas, et rien de ce que vous faites ici n’est conservé.</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation>Quitter l’exemple</translation>
    </message>
</context>
<context>
    <name>Compass::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>What you said about yourself only serves to greet you and to suggest roles.</source>
        <translation>Ce que vous avez dit de vous sert seulement à vous saluer et à proposer des rôles.</translation>
    </message>
    <message>
        <source>Edit &amp;what you said</source>
        <translation>&amp;Modifier ce que vous avez dit</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Digital Skills Compass, version %1. The program is free software under the GNU General Public License, version 3 or later; its content is under the licence CC BY 4.0. It is not an official publication of the Government of Canada. The constants behind the levels were set by experts and are provisional until there is field data.</source>
        <translation>Boussole des compétences numériques, version %1. Le programme est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure; son contenu est sous la licence CC BY 4.0. Ce n’est pas une publication officielle du gouvernement du Canada. Les constantes derrière les niveaux ont été fixées par des spécialistes et sont provisoires en attendant des données réelles.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A text size: &quot;125%&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Compass::StatementHeader</name>
    <message>
        <source>%1 › competency %2 of %3</source>
        <extracomment>Innovation › competency 8 of 21</extracomment>
        <translation>%1 › compétence %2 sur %3</translation>
    </message>
    <message>
        <source>Statement %1 of %2 · %3</source>
        <extracomment>%3 is &quot;I can:&quot;</extracomment>
        <translation>Énoncé %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Statement %1, at most %2 · %3</source>
        <translation>Énoncé %1, au plus %2 · %3</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>What a screen reader says: the competency, &quot;Statement 3, at most 8 · I can:&quot;, the statement.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>Compass::StatusStrip</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Sample data: nothing is kept</source>
        <translation>Données fictives&#xa0;: rien n’est conservé</translation>
    </message>
    <message>
        <source>Private: nothing leaves this computer</source>
        <translation>Privé&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Compass::TargetsPage</name>
    <message>
        <source>Careers</source>
        <translation>Carrières</translation>
    </message>
    <message>
        <source>Choose the role you have, and the one you aim for. What each of them asks is compared with your levels.</source>
        <translation>Choisissez le rôle que vous occupez et celui que vous visez. Ce que chacun exige est comparé à vos niveaux.</translation>
    </message>
    <message>
        <source>Sea&amp;rch roles, in English or French</source>
        <translation>&amp;Rechercher un rôle, en français ou en anglais</translation>
    </message>
    <message>
        <source>Search roles, in English or French</source>
        <translation>Rechercher un rôle, en français ou en anglais</translation>
    </message>
    <message>
        <source>Clear the &amp;search</source>
        <translation>Effacer la recherc&amp;he</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>No role has all of the words “%1”. Try fewer or other words.</source>
        <translation>Aucun rôle ne contient tous les mots «&#xa0;%1&#xa0;». Essayez moins de mots ou d’autres mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles for “%1”</source>
        <translation>
            <numerusform>%n rôle pour «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n rôles pour «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::WelcomePage</name>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>A picture of your digital skills</source>
        <translation>Un portrait de vos compétences numériques</translation>
    </message>
    <message>
        <source>Private and offline</source>
        <translation>Privé et hors ligne</translation>
    </message>
    <message>
        <source>For your development, not a test</source>
        <translation>Pour votre perfectionnement, pas un test</translation>
    </message>
    <message>
        <source>You say what you can do, see where you stand, and see what is missing for a role you choose.</source>
        <translation>Vous dites ce que vous savez faire, vous voyez où vous en êtes et ce qui manque pour un rôle de votre choix.</translation>
    </message>
    <message>
        <source>Your answers are kept in one file on this computer, nothing is sent anywhere, and you need no account.</source>
        <translation>Vos réponses sont conservées dans un seul fichier sur cet ordinateur, rien n’est envoyé nulle part et aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Nobody else sees your answers unless you share them, and they are never for appraisal, certification or staffing.</source>
        <translation>Personne d’autre ne voit vos réponses à moins que vous les partagiez, et elles ne servent jamais à l’évaluation du rendement, à la certification ni à la dotation.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>The path of your file</source>
        <translation>Le chemin de votre fichier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec des données fictives</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>Compass::Words</name>
    <message>
        <source>quite sure</source>
        <translation>très sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a level such as &quot;Working&quot;, %2 &quot;quite sure&quot;, &quot;fairly sure&quot; or &quot;unsure&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essentielle</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Atout</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps none</source>
        <translation>peut-être aucun</translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n level(s)</source>
        <translation>
            <numerusform>peut-être %n niveau</numerusform>
            <numerusform>peut-être %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) above</source>
        <translation>
            <numerusform>%n niveau au-dessus</numerusform>
            <numerusform>%n niveaux au-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Au niveau requis</translation>
    </message>
    <message>
        <source>Nearly ready</source>
        <translation>Presque au niveau requis</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>En progression</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondie</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Évaluée</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évaluée</translation>
    </message>
</context>
</TS>
