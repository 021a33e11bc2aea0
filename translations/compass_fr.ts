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
        <translation>F&amp;ermer</translation>
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
        <translation>Passe&amp;r</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;ler</translation>
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
    <name>Compass::ActionEditing</name>
    <message>
        <source>The action is added.</source>
        <translation>La mesure est ajoutée.</translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>Voir les mesures</translation>
    </message>
</context>
<context>
    <name>Compass::AdvertDialog</name>
    <message>
        <source>✓ The text is copied. Paste it where you want it.</source>
        <translation>✓ Le texte est copié. Collez-le où vous le voulez.</translation>
    </message>
    <message>
        <source>Save the text for a job advert</source>
        <translation>Enregistrer le texte pour une offre d’emploi</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>✓ Saved: %1</source>
        <translation>✓ Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text for a job advert</source>
        <translation>Texte pour une offre d’emploi</translation>
    </message>
    <message>
        <source>What this role asks, as text to paste into a job advert. Adapt it to the position. If you still want to rate yourself, do so first: targets seen early pull the answers towards them.</source>
        <translation>Ce que ce rôle demande, sous forme de texte à coller dans une offre d’emploi. Adaptez-le au poste. Si vous voulez encore vous évaluer, faites-le d’abord&#xa0;: les cibles vues trop tôt influencent les réponses.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
</context>
<context>
    <name>Compass::AgainChoice</name>
    <message>
        <source>How much to rate again</source>
        <translation>Ce que vous voulez réévaluer</translation>
    </message>
    <message>
        <source>Everything anew</source>
        <translation>Tout réévaluer</translation>
    </message>
    <message>
        <source>Your earlier answers stay hidden, so that they do not lead the new ones. You can ask for them at any statement.</source>
        <translation>Vos réponses antérieures restent cachées pour ne pas orienter les nouvelles. Vous pouvez les demander à chaque énoncé.</translation>
    </message>
    <message>
        <source>Confirm or change</source>
        <translation>Confirmer ou modifier</translation>
    </message>
    <message>
        <source>For each competency you say whether your earlier answers are still right, or rate it anew. They are shown when you ask for them.</source>
        <translation>Pour chaque compétence, vous dites si vos réponses antérieures sont encore justes, ou vous la réévaluez. Ces réponses s’affichent quand vous les demandez.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes where most is still right</source>
        <translation>
            <numerusform>Environ %n minute si presque tout est encore juste</numerusform>
            <numerusform>Environ %n minutes si presque tout est encore juste</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what I learned about</source>
        <translation>Seulement ce que j’ai appris</translation>
    </message>
    <message numerus="yes">
        <source>The %n competencies of the items you have done. Your answers to the others are carried over, and the history says so.</source>
        <translation>
            <numerusform>La compétence des éléments que vous avez faits. Vos réponses aux autres sont reportées, et l’historique le dit.</numerusform>
            <numerusform>Les %n compétences des éléments que vous avez faits. Vos réponses aux autres sont reportées, et l’historique le dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::Aggregate</name>
    <message>
        <source>The team that the figures are of; empty or null when it is not named.</source>
        <translation>L’équipe dont viennent les chiffres; vide ou null si elle n’est pas nommée.</translation>
    </message>
    <message>
        <source>The day on which the file was made.</source>
        <translation>Le jour où le fichier a été produit.</translation>
    </message>
    <message>
        <source>The version of the program that made the file.</source>
        <translation>La version du programme qui a produit le fichier.</translation>
    </message>
    <message>
        <source>True when the people are made up: such figures are for practice only.</source>
        <translation>Vrai quand les personnes sont inventées&#xa0;: de tels chiffres ne servent qu’à s’exercer.</translation>
    </message>
    <message>
        <source>The version of the rules that decide what is hidden.</source>
        <translation>La version des règles qui décident de ce qui est masqué.</translation>
    </message>
    <message>
        <source>k: a figure of fewer people is hidden.</source>
        <translation>k&#xa0;: un chiffre qui porte sur moins de personnes est masqué.</translation>
    </message>
    <message>
        <source>A figure is hidden, too, when fewer people than this told another level than most did.</source>
        <translation>Un chiffre est aussi masqué quand moins de personnes que cela ont déclaré un autre niveau que la plupart.</translation>
    </message>
    <message>
        <source>Fewer people than this change no figure of those who shared as a group.</source>
        <translation>Les chiffres des personnes qui ont transmis leurs niveaux en groupe ne changent pas pour moins de personnes que cela.</translation>
    </message>
    <message>
        <source>The framework that the competency belongs to.</source>
        <translation>Le cadre auquel appartient la compétence.</translation>
    </message>
    <message>
        <source>The version of the framework. Figures of two versions are never added up.</source>
        <translation>La version du cadre. Les chiffres de deux versions ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>The identifier of the competency.</source>
        <translation>L’identifiant de la compétence.</translation>
    </message>
    <message>
        <source>The name of the competency in English and in French.</source>
        <translation>Le nom de la compétence en anglais et en français.</translation>
    </message>
    <message>
        <source>True when the group is too small or too alike to show safely. Hidden is never 0: it must not be counted as anything.</source>
        <translation>Vrai quand le groupe est trop petit ou trop homogène pour être montré sans risque. Masqué n’est jamais 0&#xa0;: ce chiffre ne doit compter pour rien.</translation>
    </message>
    <message>
        <source>How many people are counted; empty or null when hidden.</source>
        <translation>Le nombre de personnes comptées; vide ou null si le chiffre est masqué.</translation>
    </message>
    <message>
        <source>How many of them told each level, from 0 to 4: %1.</source>
        <translation>Combien d’entre elles ont déclaré chaque niveau, de 0 à 4&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The average of these levels, to one decimal. Read it beside the counts: it hides whether there are experts.</source>
        <translation>La moyenne de ces niveaux, à une décimale. À lire avec les nombres&#xa0;: elle ne montre pas s’il y a des spécialistes.</translation>
    </message>
    <message>
        <source>For development only, never for appraisal, certification or staffing. The names of the frameworks that come with Digital Skills Compass are under CC BY 4.0; the figures belong to whoever publishes them.</source>
        <translation>Pour le perfectionnement seulement, jamais pour l’évaluation du rendement, la certification ou la dotation. Les noms des cadres fournis avec la Boussole des compétences numériques sont sous licence CC BY 4.0; les chiffres appartiennent à qui les publie.</translation>
    </message>
    <message>
        <source>How many teams are added up.</source>
        <translation>Le nombre d’équipes additionnées.</translation>
    </message>
    <message>
        <source>How many files were left out because they say the same as another one.</source>
        <translation>Le nombre de fichiers écartés parce qu’ils disent la même chose qu’un autre.</translation>
    </message>
    <message>
        <source>How many teams show their figure, which is in the sum.</source>
        <translation>Le nombre d’équipes dont le chiffre est montré et compte dans la somme.</translation>
    </message>
    <message>
        <source>In how many teams the figure is hidden: these are not in the sum.</source>
        <translation>Le nombre d’équipes où le chiffre est masqué&#xa0;: elles ne comptent pas dans la somme.</translation>
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
        <translation>&amp;Où sont mes données</translation>
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
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Tout &amp;exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Revert to a &amp;backup…</source>
        <translation>Revenir à une cop&amp;ie…</translation>
    </message>
    <message>
        <source>De&amp;lete everything…</source>
        <translation>Tout &amp;supprimer…</translation>
    </message>
    <message>
        <source>See my &amp;history</source>
        <translation>Voir mon &amp;historique</translation>
    </message>
    <message>
        <source>Evidence &amp;journal</source>
        <translation>&amp;Journal des réalisations</translation>
    </message>
    <message>
        <source>See my &amp;learning plan</source>
        <translation>Voir mon p&amp;lan d’apprentissage</translation>
    </message>
    <message>
        <source>See &amp;suggestions</source>
        <translation>Voir les &amp;suggestions</translation>
    </message>
    <message>
        <source>Share &amp;my levels…</source>
        <translation>&amp;Transmettre mes niveaux…</translation>
    </message>
    <message>
        <source>&amp;Create a team…</source>
        <translation>&amp;Créer une équipe…</translation>
    </message>
    <message>
        <source>&amp;Open a team…</source>
        <translation>&amp;Ouvrir une équipe…</translation>
    </message>
    <message>
        <source>A&amp;dd files…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>As&amp;k the team</source>
        <translation>Faire une &amp;demande</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>C&amp;arte</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation>Répar&amp;tition</translation>
    </message>
    <message>
        <source>&amp;Need and have</source>
        <translation>&amp;Besoins et couverture</translation>
    </message>
    <message>
        <source>R&amp;isks</source>
        <translation>R&amp;isques</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>É&amp;volution</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Team &amp;report</source>
        <translation>&amp;Rapport d’équipe</translation>
    </message>
    <message>
        <source>C&amp;lose the team</source>
        <translation>F&amp;ermer l’équipe</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>É&amp;quipe</translation>
    </message>
</context>
<context>
    <name>Compass::BackupListModel</name>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Ne peut pas servir&#xa0;: %1</translation>
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
    <name>Compass::BudgetWords</name>
    <message>
        <source>%1, %2 at %3: takes %4, which is more than is left.</source>
        <extracomment>A person, a competency, a level, and how long it takes.</extracomment>
        <translation>%1, %2 au niveau %3&#xa0;: il faut %4, soit plus que ce qui reste.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more people are needed, but nothing in the catalogue brings anybody there.</source>
        <translation>
            <numerusform>%1&#xa0;: il faut %n personne de plus, mais rien dans le catalogue n’y amène qui que ce soit.</numerusform>
            <numerusform>%1&#xa0;: il faut %n personnes de plus, mais rien dans le catalogue n’y amène qui que ce soit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::Calendar</name>
    <message>
        <source>Time: %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Time: %1, session %2 of %3.</source>
        <translation>Durée&#xa0;: %1, séance %2 de %3.</translation>
    </message>
    <message>
        <source>Learning: %1</source>
        <translation>Apprentissage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compass::CalendarExport</name>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>learning-plan</source>
        <extracomment>The first part of the name of a file.</extracomment>
        <translation>plan-apprentissage</translation>
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
        <translation>Personne d’autre ne voit ceci&#xa0;: rien n’en figure dans un fichier que vous transmettez. Votre autoévaluation elle-même n’est jamais modifiée.</translation>
    </message>
</context>
<context>
    <name>Compass::CareerMapPanel</name>
    <message>
        <source>Other local roles</source>
        <translation>Autres rôles locaux</translation>
    </message>
    <message>
        <source>Role profiles of your own or your department that belong to no stream.</source>
        <translation>Profils de rôle à vous ou à votre ministère qui n’appartiennent à aucun volet.</translation>
    </message>
    <message>
        <source>&amp;Work stream or group</source>
        <translation>Volet de travail ou &amp;groupe</translation>
    </message>
    <message>
        <source>Work stream or group</source>
        <translation>Volet de travail ou groupe</translation>
    </message>
    <message>
        <source>Career map: %1</source>
        <translation>Parcours de carrière&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n roles. The table below lists the same.</source>
        <translation>
            <numerusform>%n rôle. Le tableau ci-dessous dit la même chose.</numerusform>
            <numerusform>%n rôles. Le tableau ci-dessous dit la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the arrow keys: right to what a role leads to, left to where it comes from, up and down to the other path. Enter goes to the details.</source>
        <translation>Avec les flèches&#xa0;: à droite, vers ce à quoi mène un rôle; à gauche, vers ce qui y mène; en haut et en bas, vers l’autre cheminement. La touche Entrée mène aux détails.</translation>
    </message>
</context>
<context>
    <name>Compass::CareerMapView</name>
    <message>
        <source>Management path</source>
        <translation>Cheminement de gestion</translation>
    </message>
    <message>
        <source>Individual path</source>
        <translation>Cheminement individuel</translation>
    </message>
</context>
<context>
    <name>Compass::CareerModel</name>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Starting out</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Your current role</source>
        <translation>Votre rôle actuel</translation>
    </message>
    <message>
        <source>Your next role</source>
        <translation>Votre rôle suivant</translation>
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
        <source>Leads to: %1</source>
        <translation>Mène à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
</context>
<context>
    <name>Compass::CareerPackPage</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Career pack</source>
        <translation>Dossier de carrière</translation>
    </message>
    <message>
        <source>Save the career pack</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>Enregistrer le dossier de carrière</translation>
    </message>
    <message>
        <source>career-pack</source>
        <translation>dossier-de-carriere</translation>
    </message>
    <message>
        <source>✓ Saved: %1</source>
        <translation>✓ Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ The text is copied. Paste it where you want it.</source>
        <translation>✓ Le texte est copié. Collez-le où vous le voulez.</translation>
    </message>
    <message>
        <source>What you do well, what you want to work on, and what to ask for.</source>
        <translation>Ce que vous faites bien, ce que vous voulez travailler et ce que vous pouvez demander.</translation>
    </message>
    <message>
        <source>What you do well and what you did, to fill in your profile there, for example GC Digital Talent.</source>
        <translation>Ce que vous faites bien et ce que vous avez fait, pour y remplir votre profil, par exemple dans Talents numériques du GC.</translation>
    </message>
    <message>
        <source>A text in your own name, made from your levels and your evidence journal. Read it and make it yours before you use it.</source>
        <translation>Un texte en votre nom, fait à partir de vos niveaux et de votre journal des réalisations. Lisez-le et adaptez-le avant de vous en servir.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>A learning conversation</source>
        <translation>Une conversation sur l’apprentissage</translation>
    </message>
    <message>
        <source>A talent platform profile</source>
        <translation>Un profil de talents en ligne</translation>
    </message>
    <message>
        <source>Private notes, knowledge questions and how sure you were are never in it.</source>
        <translation>Les notes privées, les questions de connaissances et votre degré de certitude n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text of the career pack</source>
        <translation>Texte du dossier de carrière</translation>
    </message>
    <message>
        <source>&amp;Back to the journal</source>
        <translation>Retour au &amp;journal</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Enregistrer en page &amp;Web…</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Rien à dire pour l’instant</translation>
    </message>
    <message>
        <source>The text is made once you have rated a first competency.</source>
        <translation>Le texte est fait une fois que vous avez évalué une première compétence.</translation>
    </message>
    <message>
        <source>Plan your assessment</source>
        <translation>Planifier votre évaluation</translation>
    </message>
</context>
<context>
    <name>Compass::CareersPage</name>
    <message>
        <source>Careers</source>
        <translation>Carrières</translation>
    </message>
    <message>
        <source>Choose from all r&amp;oles</source>
        <translation>Choisir parmi t&amp;ous les rôles</translation>
    </message>
    <message>
        <source>&amp;Import role profiles…</source>
        <translation>Importer des profils de &amp;rôle…</translation>
    </message>
    <message>
        <source>The roles of this map</source>
        <translation>Les rôles de ce parcours</translation>
    </message>
</context>
<context>
    <name>Compass::ChartPanel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
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
    <message>
        <source>Work out levels, gaps and readiness from a file of answers or from your data.</source>
        <translation>Calculer les niveaux, les écarts et la préparation à partir d’un fichier de réponses ou de vos données.</translation>
    </message>
    <message>
        <source>The folder where the program keeps its data.</source>
        <translation>Le dossier où l’application conserve ses données.</translation>
    </message>
    <message>
        <source>Everything is in the file “%1”.</source>
        <translation>Tout se trouve dans le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Everything in the file “%1” is now in “%2”. What was there before is in its backups.</source>
        <translation>Tout ce que contient le fichier «&#xa0;%1&#xa0;» se trouve maintenant dans «&#xa0;%2&#xa0;». Ce qui y était auparavant se trouve dans ses copies de sauvegarde.</translation>
    </message>
    <message>
        <source>Write everything that is kept about you to one file.</source>
        <translation>Écrire dans un seul fichier tout ce qui est conservé à votre sujet.</translation>
    </message>
    <message>
        <source>The file to write; a link is refused.</source>
        <translation>Le fichier à écrire; un lien est refusé.</translation>
    </message>
    <message>
        <source>Put what is in an exported file in the place of everything, after a backup.</source>
        <translation>Remplacer tout par le contenu d’un fichier exporté, après une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>List the gaps to a role and what teaches each of their steps.</source>
        <translation>Donner les écarts par rapport à un rôle et ce qui enseigne chacune de leurs étapes.</translation>
    </message>
    <message>
        <source>Tables to read, or compass-gaps/1 for programs.</source>
        <translation>Tableaux à lire, ou compass-gaps/1 pour les programmes.</translation>
    </message>
    <message>
        <source>List the finished assessments and compare two of them.</source>
        <translation>Énumérer les évaluations terminées et en comparer deux.</translation>
    </message>
    <message>
        <source>The earlier one, by its number; usually the one before --to.</source>
        <translation>La plus ancienne, par son numéro; d’habitude celle qui précède --to.</translation>
    </message>
    <message>
        <source>The later one, by its number; usually the last one.</source>
        <translation>La plus récente, par son numéro; d’habitude la dernière.</translation>
    </message>
    <message>
        <source>Tables to read, or compass-history/1 for programs.</source>
        <translation>Des tableaux à lire, ou compass-history/1 pour les programmes.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Competencies rated</source>
        <translation>Compétences évaluées</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>No assessment is finished yet.</source>
        <translation>Aucune évaluation n’est encore terminée.</translation>
    </message>
    <message>
        <source>Change from assessment no. %1 to no. %2:</source>
        <translation>Changement de l’évaluation nº&#xa0;%1 à l’évaluation nº&#xa0;%2&#xa0;:</translation>
    </message>
    <message>
        <source>Plan what to learn: what closes the most within the hours there are.</source>
        <translation>Planifier quoi apprendre&#xa0;: ce qui comble le plus dans les heures disponibles.</translation>
    </message>
    <message>
        <source>Another catalogue to learn from, in the format compass-learning/1.</source>
        <translation>Un autre catalogue de ressources, au format compass-learning/1.</translation>
    </message>
    <message>
        <source>Tables to read, compass-plan/1 for programs, or sessions for a calendar.</source>
        <translation>Tableaux à lire, compass-plan/1 pour les programmes, ou séances pour un calendrier.</translation>
    </message>
    <message>
        <source>Hours for learning, such as 1.5: a week with --weeks, else in all.</source>
        <translation>Les heures pour apprendre, par exemple 1.5&#xa0;: par semaine avec --weeks, sinon en tout.</translation>
    </message>
    <message>
        <source>For how many weeks; the plan says what to do when.</source>
        <translation>Pour combien de semaines; le plan dit quoi faire et quand.</translation>
    </message>
    <message>
        <source>Only what is in one of these languages.</source>
        <translation>Seulement ce qui est dans une de ces langues.</translation>
    </message>
    <message>
        <source>Only these types: article, course, tool, learningPath, community, video, podcast, practice.</source>
        <translation>Seulement ces types&#xa0;: article, course, tool, learningPath, community, video, podcast, practice.</translation>
    </message>
    <message>
        <source>Only what is known to be free.</source>
        <translation>Seulement ce qui est gratuit à notre connaissance.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimation)</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Weeks %1–%2</source>
        <translation>Semaines %1–%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Comble</translation>
    </message>
    <message>
        <source>Left out for want of time:</source>
        <translation>Laissé de côté, faute de temps&#xa0;:</translation>
    </message>
    <message>
        <source>Fits with</source>
        <translation>Tiendrait avec</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; --format json lists them all and says why.</source>
        <translation>
            <numerusform>%n autre élément est laissé de côté; --format json les donne tous et dit pourquoi.</numerusform>
            <numerusform>%n autres éléments sont laissés de côté; --format json les donne tous et dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue teaches this step.</source>
        <translation>Rien dans le catalogue n’enseigne cette étape.</translation>
    </message>
    <message>
        <source>The report is in the file “%1”.</source>
        <translation>Le rapport se trouve dans le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write a report on levels, gaps and readiness as a document.</source>
        <translation>Produire un rapport sur les niveaux, les écarts et la préparation, sous forme de document.</translation>
    </message>
    <message>
        <source>A page for the browser, a tagged PDF, or the tables alone.</source>
        <translation>Une page pour le navigateur, un PDF balisé ou les tableaux seuls.</translation>
    </message>
    <message>
        <source>One page to take along, or everything (usual).</source>
        <translation>Une page à emporter, ou tout (par défaut).</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message numerus="yes">
        <source>The data is whole. It has %n assessments.</source>
        <translation>
            <numerusform>Les données sont intactes. Elles comptent %n évaluation.</numerusform>
            <numerusform>Les données sont intactes. Elles comptent %n évaluations.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Il n’y a aucune copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is the file “%1”.</source>
        <translation>La copie de sauvegarde est le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Read through your data and its backups, and tell what they have.</source>
        <translation>Lire en entier vos données et leurs copies de sauvegarde, et dire ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>Make a backup of your data, unless the newest one has the same.</source>
        <translation>Faire une copie de sauvegarde de vos données, sauf si la plus récente a le même contenu.</translation>
    </message>
    <message>
        <source>Tables to read, or compass-signed/1 for programs.</source>
        <translation>Des tableaux à lire, ou compass-signed/1 pour les programmes.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Key that checks your signature</source>
        <translation>Clé qui vérifie votre signature</translation>
    </message>
    <message>
        <source>Key that seals files to you</source>
        <translation>Clé qui scelle les fichiers pour vous</translation>
    </message>
    <message>
        <source>Show your public keys and their fingerprint; make the keys on first use.</source>
        <translation>Montrer vos clés publiques et leur empreinte; créer les clés à la première utilisation.</translation>
    </message>
    <message>
        <source>A table to read, or compass-public-keys/1 for programs.</source>
        <translation>Un tableau à lire, ou compass-public-keys/1 pour les programmes.</translation>
    </message>
    <message>
        <source>Write a file that asks a team to share, and show what it asks.</source>
        <translation>Écrire un fichier qui demande à une équipe de transmettre ses niveaux, et montrer ce qu’il demande.</translation>
    </message>
    <message>
        <source>What the team is called.</source>
        <translation>Le nom de l’équipe.</translation>
    </message>
    <message>
        <source>What it is for, in English; at most 200 bytes.</source>
        <translation>Le but, en anglais; au plus 200 octets.</translation>
    </message>
    <message>
        <source>The same in French; one of the two is enough.</source>
        <translation>Le même en français; l’un des deux suffit.</translation>
    </message>
    <message>
        <source>Ask to see each answer by itself; otherwise only figures of groups.</source>
        <translation>Demander à voir chaque réponse séparément; sinon, seulement les chiffres d’un groupe.</translation>
    </message>
    <message>
        <source>Smaller groups have no figures; 5 or more.</source>
        <translation>Les groupes plus petits n’ont pas de chiffres; 5 ou plus.</translation>
    </message>
    <message>
        <source>The last day on which answers are kept.</source>
        <translation>Le dernier jour de conservation des réponses.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What you agree to with --agree</source>
        <translation>Ce que vous acceptez avec --agree</translation>
    </message>
    <message>
        <source>This was a trial: no file was written.</source>
        <translation>C’était un essai&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>It is sealed in the file “%1”.</source>
        <translation>Tout est scellé dans le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Send the file “%1” to whoever got the one you take back.</source>
        <translation>Envoyez le fichier «&#xa0;%1&#xa0;» à la personne qui a reçu celui que vous retirez.</translation>
    </message>
    <message>
        <source>Show what would answer a request, and seal it in a file once you agree; or take an answer back.</source>
        <translation>Montrer ce qui répondrait à une demande et le sceller dans un fichier une fois que vous acceptez; ou retirer une réponse.</translation>
    </message>
    <message>
        <source>The data folder whose keys sign, if it is another one.</source>
        <translation>Le dossier de données dont les clés signent, si c’en est un autre.</translation>
    </message>
    <message>
        <source>The request to answer.</source>
        <translation>La demande à laquelle répondre.</translation>
    </message>
    <message>
        <source>A name or an alias; otherwise one made from your key.</source>
        <translation>Un nom ou un pseudonyme; sinon, un pseudonyme tiré de votre clé.</translation>
    </message>
    <message>
        <source>Let your answer be shown by itself; otherwise only in figures of groups.</source>
        <translation>Permettre que votre réponse soit montrée séparément; sinon, seulement dans les chiffres d’un groupe.</translation>
    </message>
    <message>
        <source>Notes to share: a line each, a competency and a text.</source>
        <translation>Les notes à transmettre&#xa0;: une ligne chacune, une compétence et un texte.</translation>
    </message>
    <message>
        <source>Agree to what --dry-run shows.</source>
        <translation>Accepter ce que montre --dry-run.</translation>
    </message>
    <message>
        <source>Only show what would leave.</source>
        <translation>Montrer seulement ce qui partirait.</translation>
    </message>
    <message>
        <source>The file to take back, as it was sent.</source>
        <translation>Le fichier à retirer, tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>The frameworks, by identifier; usually all of them.</source>
        <translation>Les cadres, par leur identifiant; d’ordinaire, tous.</translation>
    </message>
    <message>
        <source>Bands, levels (usual), or levels and how certain they are; with “plan” and “notes” if wanted.</source>
        <translation>Les tranches, les niveaux (d’ordinaire) ou les niveaux et leur certitude; avec «&#xa0;plan&#xa0;» et «&#xa0;notes&#xa0;» au besoin.</translation>
    </message>
    <message>
        <source>The last day, e.g. 2027-03-31.</source>
        <translation>Le dernier jour, p. ex. 2027-03-31.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation>Empreinte de la personne signataire</translation>
    </message>
    <message>
        <source>Show what is in a shared file, a request or a team pack, who signed it, and until when it may be used.</source>
        <translation>Montrer ce que contient un fichier transmis, une demande ou un dossier d’équipe, qui l’a signé et jusqu’à quand on peut l’utiliser.</translation>
    </message>
    <message>
        <source>The aggregate is in the file “%1”.</source>
        <translation>L’agrégat est dans le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write counts that tell of no person, to publish, sign or merge.</source>
        <translation>Écrire des nombres qui ne révèlent rien de personne, à publier, à signer ou à fusionner.</translation>
    </message>
    <message>
        <source>compass-aggregate/1 (usual), a table, or a pack signed with the keys of --data.</source>
        <translation>compass-aggregate/1 (usuel), un tableau, ou un dossier d’équipe signé avec les clés de --data.</translation>
    </message>
    <message>
        <source>Say which team it is of.</source>
        <translation>Dire de quelle équipe il s’agit.</translation>
    </message>
    <message>
        <source>The team “%1” is in the file “%2”.</source>
        <translation>L’équipe «&#xa0;%1&#xa0;» est dans le fichier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Sample data: everyone in this team is made up.</source>
        <translation>Données fictives&#xa0;: toutes les personnes de cette équipe sont inventées.</translation>
    </message>
    <message>
        <source>Make a workspace for the answers to a request of yours.</source>
        <translation>Créer un espace d’équipe pour les réponses à une de vos demandes.</translation>
    </message>
    <message>
        <source>The request, signed with the keys of --data.</source>
        <translation>La demande, signée avec les clés de --data.</translation>
    </message>
    <message>
        <source>A manager (usual) sees who shared by name; a coordinator sees nobody.</source>
        <translation>Le rôle «&#xa0;manager&#xa0;» (usuel) voit qui a transmis ses niveaux sous son nom; «&#xa0;coordinator&#xa0;» ne voit personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n share files and their request are in the folder “%1”.</source>
        <translation>
            <numerusform>%n fichier transmis et sa demande sont dans le dossier «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers transmis et leur demande sont dans le dossier «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Make up a team: real share files of people who do not exist, to try and to test with.</source>
        <translation>Inventer une équipe&#xa0;: de vrais fichiers transmis par des personnes qui n’existent pas, pour essayer et vérifier.</translation>
    </message>
    <message>
        <source>The data folder with the keys that the files are sealed to.</source>
        <translation>Le dossier de données dont les clés ouvriront les fichiers.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Le dossier où écrire.</translation>
    </message>
    <message>
        <source>How many people, at most 100,000; usually 24.</source>
        <translation>Combien de personnes, au plus 100&#xa0;000; habituellement 24.</translation>
    </message>
    <message>
        <source>Another number makes up another team; usually 1.</source>
        <translation>Un autre nombre donne une autre équipe; habituellement 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>%n personne a été ajoutée.</numerusform>
            <numerusform>%n personnes ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared anew.</source>
        <translation>
            <numerusform>%n personne a transmis ses niveaux de nouveau.</numerusform>
            <numerusform>%n personnes ont transmis leurs niveaux de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were there already.</source>
        <translation>
            <numerusform>%n fichier était déjà là.</numerusform>
            <numerusform>%n fichiers étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took back what they shared.</source>
        <translation>
            <numerusform>%n personne a retiré ce qu’elle avait transmis.</numerusform>
            <numerusform>%n personnes ont retiré ce qu’elles avaient transmis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files had been taken back already.</source>
        <translation>
            <numerusform>%n fichier avait déjà été retiré.</numerusform>
            <numerusform>%n fichiers avaient déjà été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was taken in.</source>
        <translation>Aucun fichier n’a été importé.</translation>
    </message>
    <message>
        <source>Take share files into a team, from files and folders; the others are refused one by one.</source>
        <translation>Importer des fichiers transmis dans une équipe, à partir de fichiers et de dossiers; les autres sont refusés un à un.</translation>
    </message>
    <message>
        <source>Lines to read, or compass-team-import/1 for programs.</source>
        <translation>Des lignes à lire, ou compass-team-import/1 pour les programmes.</translation>
    </message>
    <message>
        <source>The file of the team workspace.</source>
        <translation>Le fichier de l’espace d’équipe.</translation>
    </message>
    <message>
        <source>Show what may be seen of a team, or write it as a document.</source>
        <translation>Montrer ce qui peut être vu d’une équipe, ou l’écrire sous forme de document.</translation>
    </message>
    <message>
        <source>Text (usual), compass-team/1, a page, a tagged PDF, or the numbers alone.</source>
        <translation>Du texte (usuel), compass-team/1, une page, un PDF balisé ou les nombres seuls.</translation>
    </message>
    <message>
        <source>The team (usual), or anyone: nobody is named, and groups are larger.</source>
        <translation>L’équipe (usuel), ou tout le monde&#xa0;: personne n’est nommé, et les groupes sont plus grands.</translation>
    </message>
    <message>
        <source>The team meets %1 of %2 needs now, and %3 of %4 then.</source>
        <translation>Besoins couverts&#xa0;: %1 sur %2 maintenant, et %3 sur %4 ensuite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show what changes would do to the needs of a team; nothing is saved.</source>
        <translation>Montrer l’effet de changements sur les besoins d’une équipe; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Who leaves for good.</source>
        <translation>Les personnes qui partent pour de bon.</translation>
    </message>
    <message>
        <source>Who finishes their learning plan.</source>
        <translation>Les personnes qui terminent leur plan d’apprentissage.</translation>
    </message>
    <message>
        <source>What is needed instead, e.g. TEC-01:3:2; nobody with 0.</source>
        <translation>Ce qu’il faut à la place, p. ex. TEC-01:3:2; personne avec 0.</translation>
    </message>
    <message>
        <source>Begin with a scenario that was saved in the window.</source>
        <translation>Partir d’un scénario enregistré dans la fenêtre.</translation>
    </message>
    <message>
        <source>A table to read, or compass-team-scenario/1 for programs.</source>
        <translation>Un tableau à lire, ou compass-team-scenario/1 pour les programmes.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Not shown: they may only be counted together with others</source>
        <translation>Non montrés&#xa0;: ils ne peuvent être que comptés avec ceux d’autres personnes</translation>
    </message>
    <message>
        <source>The data folder: its keys open a sealed file, its frameworks name what is in it.</source>
        <translation>Le dossier de données&#xa0;: ses clés ouvrent un fichier scellé, ses cadres nomment ce qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n files say the same as another one and count once with it.</source>
        <translation>
            <numerusform>%n fichier dit la même chose qu’un autre et compte une seule fois avec lui.</numerusform>
            <numerusform>%n fichiers disent la même chose qu’un autre et comptent une seule fois avec lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals were noted: the files that they take back are not here.</source>
        <translation>
            <numerusform>%n retrait a été noté&#xa0;: le fichier qu’il retire n’est pas ici.</numerusform>
            <numerusform>%n retraits ont été notés&#xa0;: les fichiers qu’ils retirent ne sont pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>For development only, never for appraisal, certification or staffing.</source>
        <translation>Pour le perfectionnement seulement, jamais pour l’évaluation du rendement, la certification ou la dotation.</translation>
    </message>
    <message>
        <source>Individual files were to be kept until %1. Delete them now, in the window; the figures stay.</source>
        <translation>Les fichiers individuels devaient être conservés jusqu’au %1. Supprimez-les maintenant, dans la fenêtre; les chiffres restent.</translation>
    </message>
    <message>
        <source>Who is away for a while: a name, or how a fingerprint begins. As often as needed, like the next four.</source>
        <translation>Qui s’absente pour un temps&#xa0;: un nom, ou le début d’une empreinte. Peut être répétée, comme les quatre suivantes.</translation>
    </message>
    <message>
        <source>The role of somebody to hire, by identifier; see the command roles.</source>
        <translation>Le rôle d’une personne à embaucher, par identifiant; voir la commande roles.</translation>
    </message>
    <message>
        <source>nobody needed</source>
        <translation>personne n’est nécessaire</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 and %2 are needs such as &quot;2 people at Advanced&quot;.</extracomment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Have now</source>
        <translation>Couverture actuelle</translation>
    </message>
    <message>
        <source>Have then</source>
        <translation>Couverture ensuite</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>État ensuite</translation>
    </message>
    <message>
        <source>This team has no needs yet, so nothing can be compared. Set them in the window, or try some with --need.</source>
        <translation>Cette équipe n’a pas encore de besoins&#xa0;: il n’y a rien à comparer. Fixez-en dans la fenêtre, ou essayez-en avec --need.</translation>
    </message>
</context>
<context>
    <name>Compass::Comparison</name>
    <message>
        <source>cannot be compared</source>
        <translation>comparaison impossible</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>hausse nette</translation>
    </message>
    <message>
        <source>clear drop</source>
        <translation>baisse nette</translation>
    </message>
    <message>
        <source>possible rise</source>
        <translation>hausse possible</translation>
    </message>
    <message>
        <source>possible drop</source>
        <translation>baisse possible</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>aucun changement net</translation>
    </message>
    <message>
        <source>under %1 by chance</source>
        <extracomment>%1 a percentage such as &quot;5%&quot;.</extracomment>
        <translation>moins de %1 par hasard</translation>
    </message>
    <message>
        <source>may well be chance</source>
        <translation>peut être dû au hasard</translation>
    </message>
    <message>
        <source>not rated before</source>
        <translation>non évaluée avant</translation>
    </message>
    <message>
        <source>not rated after</source>
        <translation>non évaluée après</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>not asked again</source>
        <translation>question non reposée</translation>
    </message>
    <message>
        <source>your own level</source>
        <translation>votre propre niveau</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>was split</source>
        <translation>a été divisée</translation>
    </message>
    <message>
        <source>was merged</source>
        <translation>a été fusionnée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>too few rated</source>
        <translation>trop peu d’évaluations</translation>
    </message>
    <message>
        <source>version not kept</source>
        <translation>version non conservée</translation>
    </message>
    <message>
        <source>Not rated in the earlier assessment.</source>
        <translation>Non évaluée dans la première des deux évaluations.</translation>
    </message>
    <message>
        <source>Not rated in the later assessment.</source>
        <translation>Non évaluée dans la seconde des deux évaluations.</translation>
    </message>
    <message>
        <source>Not rated in either assessment.</source>
        <translation>Non évaluée dans aucune des deux évaluations.</translation>
    </message>
    <message>
        <source>You were not asked again: the answers of the earlier assessment were carried over.</source>
        <translation>La question ne vous a pas été reposée&#xa0;: les réponses de l’évaluation antérieure ont été reportées.</translation>
    </message>
    <message>
        <source>You set a level yourself. It has no uncertainty that a change could be held against.</source>
        <translation>Vous avez fixé un niveau vous-même. Il n’a pas d’incertitude à laquelle comparer un changement.</translation>
    </message>
    <message>
        <source>The framework changed between the two assessments, and your history was not carried over to the new version.</source>
        <translation>Le cadre a changé entre les deux évaluations, et votre historique n’a pas été reporté à la nouvelle version.</translation>
    </message>
    <message>
        <source>It was part of a larger competency before, which was split.</source>
        <translation>Elle faisait partie d’une compétence plus large, qui a été divisée.</translation>
    </message>
    <message>
        <source>It was several competencies before, which were merged.</source>
        <translation>Elle regroupe plusieurs compétences, qui ont été fusionnées.</translation>
    </message>
    <message>
        <source>It is new: the earlier version of the framework did not have it.</source>
        <translation>Elle est nouvelle&#xa0;: la version antérieure du cadre ne la comptait pas.</translation>
    </message>
    <message>
        <source>It was retired: the later version of the framework does not have it.</source>
        <translation>Elle a été retirée&#xa0;: la version ultérieure du cadre ne la compte plus.</translation>
    </message>
    <message>
        <source>Less than 60% of its competencies can be compared.</source>
        <translation>Moins de 60&#xa0;% de ses compétences peuvent être comparées.</translation>
    </message>
    <message>
        <source>The version of the framework it was made with is not kept in your data, so its figures cannot be computed.</source>
        <translation>La version du cadre utilisée alors n’est pas conservée dans vos données; ses chiffres ne peuvent donc pas être calculés.</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <extracomment>%1 a framework, %2 a sentence that says why.</extracomment>
        <translation>%1&#xa0;: comparaison impossible. %2</translation>
    </message>
    <message>
        <source>%1 shows a clear rise.</source>
        <translation>%1&#xa0;: la hausse est nette.</translation>
    </message>
    <message>
        <source>%1 shows a clear drop.</source>
        <translation>%1&#xa0;: la baisse est nette.</translation>
    </message>
    <message>
        <source>%1 shows a possible rise.</source>
        <translation>%1&#xa0;: une hausse est possible.</translation>
    </message>
    <message>
        <source>%1 shows a possible drop.</source>
        <translation>%1&#xa0;: une baisse est possible.</translation>
    </message>
    <message>
        <source>%1 shows no clear change.</source>
        <translation>%1&#xa0;: aucun changement net.</translation>
    </message>
    <message>
        <source>One competency that moves one level is no proof of a change. Progress shows in the frameworks.</source>
        <translation>Une compétence qui change d’un niveau ne prouve pas un changement. Les progrès se voient dans les cadres.</translation>
    </message>
</context>
<context>
    <name>Compass::ComparisonModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a level such as &quot;Working&quot;, %2 &quot;quite sure&quot;, &quot;unsure&quot; or &quot;your own level&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>%1
%2, then %3</source>
        <extracomment>Two lines: the change in words; a level before and a level after.</extracomment>
        <translation>%1
%2, puis %3</translation>
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
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Compass::ComparisonSection</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A date, a time and how precise an assessment was.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Choose two different assessments to compare them.</source>
        <translation>Choisissez deux évaluations différentes pour les comparer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mean %1, then %2, over %3 competencies: %4.</source>
        <extracomment>%1 and %2 means, %3 &quot;6 of 7&quot;, %4 &quot;clear rise&quot; or the like.</extracomment>
        <translation>Moyenne de %1, puis de %2, sur %3 compétences&#xa0;: %4.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Earlier assessment</source>
        <translation>Évaluation an&amp;térieure</translation>
    </message>
    <message>
        <source>&amp;Later assessment</source>
        <translation>Évaluation &amp;ultérieure</translation>
    </message>
    <message>
        <source>Earlier assessment</source>
        <translation>Évaluation antérieure</translation>
    </message>
    <message>
        <source>Later assessment</source>
        <translation>Évaluation ultérieure</translation>
    </message>
    <message>
        <source>The framework to compare</source>
        <translation>Le cadre à comparer</translation>
    </message>
    <message>
        <source>What changed, one competency a row</source>
        <translation>Ce qui a changé, une compétence par ligne</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why this word for the framework?</source>
        <translation>Pourquoi cette conclusion pour le cadre?</translation>
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
    <name>Compass::ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>Compass::ConsentPart</name>
    <message>
        <source>Read this first. If you agree, tick the box below; then save the file.</source>
        <translation>Lisez d’abord ceci. Si vous êtes d’accord, cochez la case ci-dessous; enregistrez ensuite le fichier.</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Ce que vous acceptez</translation>
    </message>
    <message>
        <source>I ag&amp;ree to all of this</source>
        <translation>J’accepte tout c&amp;eci</translation>
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
    <message>
        <source>In “%1”, the link “%3” at %2 leads to a site that linkHosts does not list.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le lien «&#xa0;%3&#xa0;» à %2 mène à un site absent de linkHosts.</translation>
    </message>
    <message>
        <source>In “%1”, the career path at %2 leads from the role “%3” back to it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le parcours de carrière à %2 part du rôle «&#xa0;%3&#xa0;» et y revient.</translation>
    </message>
</context>
<context>
    <name>Compass::CoverModel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi? %1</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <extracomment>%1 people who are there, %2 people who are needed.</extracomment>
        <translation>%1 sur %2 personnes</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Compass::CoverText</name>
    <message>
        <source>Have = people whose chance of being at the level is %1 or more. Expected = the sum of those chances.</source>
        <translation>Couverture = personnes dont la probabilité d’être au niveau voulu est de %1 ou plus. Couverture attendue = somme de ces probabilités.</translation>
    </message>
    <message numerus="yes">
        <source>%n people shared no certainty and count by their level alone.</source>
        <translation>
            <numerusform>%n personne n’a pas transmis de certitude et compte par son seul niveau.</numerusform>
            <numerusform>%n personnes n’ont pas transmis de certitude et comptent par leur seul niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n people who shared as a group are not counted here, so that no one can be singled out.</source>
        <translation>
            <numerusform>La personne qui a transmis ses niveaux en groupe (%n) n’est pas comptée ici, afin que personne ne puisse être reconnu.</numerusform>
            <numerusform>Les %n personnes qui ont transmis leurs niveaux en groupe ne sont pas comptées ici, afin que personne ne puisse être reconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help: train somebody who is close, borrow from another team, or hire.</source>
        <translation>Ce qui aiderait&#xa0;: former une personne proche de ce niveau, emprunter à une autre équipe ou embaucher.</translation>
    </message>
    <message numerus="yes">
        <source>What would help: bring %n more people to this level.</source>
        <translation>
            <numerusform>Ce qui aiderait&#xa0;: amener %n personne de plus à ce niveau.</numerusform>
            <numerusform>Ce qui aiderait&#xa0;: amener %n personnes de plus à ce niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help: pair this person with somebody, so that a second one can step in.</source>
        <translation>Ce qui aiderait&#xa0;: jumeler cette personne avec une autre, qui pourra prendre la relève.</translation>
    </message>
    <message>
        <source>What would help: one more person at this level, by training or by taking turns.</source>
        <translation>Ce qui aiderait&#xa0;: une personne de plus à ce niveau, par la formation ou par rotation.</translation>
    </message>
    <message>
        <source>What would help: a talk about the rating, or a longer assessment.</source>
        <translation>Ce qui aiderait&#xa0;: une conversation sur le niveau déclaré ou une évaluation plus longue.</translation>
    </message>
    <message>
        <source>Somebody learns it.</source>
        <translation>Une personne l’apprend.</translation>
    </message>
    <message>
        <source>Somebody learns it beside a person who does it well.</source>
        <translation>Une personne l’apprend auprès d’une autre qui s’y connaît bien.</translation>
    </message>
    <message>
        <source>People take turns, so that more of them can do it.</source>
        <translation>Les gens se relaient, afin d’être plus nombreux à savoir le faire.</translation>
    </message>
    <message>
        <source>Another team lends somebody.</source>
        <translation>Une autre équipe prête une personne.</translation>
    </message>
    <message>
        <source>Somebody joins who can do it.</source>
        <translation>Une personne qui sait le faire se joint à l’équipe.</translation>
    </message>
    <message>
        <source>The team lives with it. Say why in the note.</source>
        <translation>L’équipe s’en accommode. Dites pourquoi dans la note.</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 there. %4.</source>
        <extracomment>A competency, what is needed of it, how many are there, and what follows.</extracomment>
        <translation>%1. Besoin&#xa0;: %2. Couverture&#xa0;: %3. %4.</translation>
    </message>
    <message>
        <source>Why so many needs are covered</source>
        <translation>Pourquoi autant de besoins sont couverts</translation>
    </message>
    <message numerus="yes">
        <source>%n people who shared by name.</source>
        <translation>
            <numerusform>%n personne qui a transmis ses niveaux sous son nom.</numerusform>
            <numerusform>%n personnes qui ont transmis leurs niveaux sous leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs that were written down for this team.</source>
        <translation>
            <numerusform>%n besoin défini pour cette équipe.</numerusform>
            <numerusform>%n besoins définis pour cette équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person counts where the chance that they are at the level is %1 or more. A need is covered when as many people count as it asks for. Each person in turn is left out to find the worst absence.</source>
        <translation>Une personne compte lorsque la probabilité qu’elle soit au niveau voulu est de %1 ou plus. Un besoin est couvert lorsqu’il y a autant de personnes qui comptent qu’il en demande. On retire tour à tour chaque personne pour trouver l’absence la plus lourde.</translation>
    </message>
</context>
<context>
    <name>Compass::DataChange</name>
    <message>
        <source>Everything is deleted. The program looked again: nothing of yours is left in its folders. What you exported, saved or shared elsewhere is still there.</source>
        <translation>Tout est supprimé. Le programme a vérifié&#xa0;: il ne reste rien de vous dans ses dossiers. Ce que vous avez exporté, enregistré ou communiqué ailleurs s’y trouve encore.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. This is still there: %1. Close other programs that use it, then delete it yourself.</source>
        <translation>Tout n’a pas pu être supprimé. Ceci est encore là&#xa0;: %1. Fermez les autres programmes qui s’en servent, puis supprimez-le vous-même.</translation>
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
    <message>
        <source>Copy the pa&amp;th</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
</context>
<context>
    <name>Compass::Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date format as QLocale reads it, for &quot;November 20, 2026&quot;.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A date, and a time of day.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>MMMM 1, yyyy</source>
        <extracomment>The same for the first day of a month.</extracomment>
        <translation>1er MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Compass::Desktop</name>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Recommencer</translation>
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
    <name>Compass::Disclosure</name>
    <message>
        <source>%1, open</source>
        <translation>%1, section ouverte</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, section repliée</translation>
    </message>
</context>
<context>
    <name>Compass::DistributionChart</name>
    <message>
        <source>Show as bars</source>
        <translation>Afficher en barres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who is counted, then how many people that are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bars of how many people are at each level</source>
        <translation>Barres du nombre de personnes à chaque niveau</translation>
    </message>
    <message>
        <source>Each bar is all people of one part of the team. Use the arrow keys to hear each one.</source>
        <translation>Chaque barre est l’ensemble des personnes d’une partie de l’équipe. Utilisez les touches fléchées pour entendre chacune.</translation>
    </message>
</context>
<context>
    <name>Compass::DistributionModel</name>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The group, in two bands</source>
        <translation>Le groupe, en deux tranches</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A competency, who is counted, then how many are at which level.</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Who shared</source>
        <translation>Qui a transmis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Niveau médian</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who is counted, then the word for what is not shown.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Compass::DoneItemRow</name>
    <message>
        <source>Done on %1, for %2.</source>
        <translation>Fait le %1, pour %2.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rate this competency again</source>
        <translation>Réévaluer cette compétence</translation>
    </message>
    <message>
        <source>Rate this competency again: %1</source>
        <translation>Réévaluer cette compétence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Finalement, pas fait</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation>Finalement, pas fait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compass::DoneList</name>
    <message>
        <source>What you have done</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Doing something does not raise a level by itself. Rate the competency again when you feel a difference.</source>
        <translation>Faire une activité ne suffit pas à élever un niveau. Réévaluez la compétence quand vous sentez une différence.</translation>
    </message>
</context>
<context>
    <name>Compass::EarlierAnswers</name>
    <message>
        <source>Is what you answered on %1 still right for this competency?</source>
        <translation>Vos réponses du %1 sont-elles encore justes pour cette compétence?</translation>
    </message>
    <message>
        <source>On %1 you answered this: %2.</source>
        <extracomment>%1 a date, %2 an answer such as &quot;On my own&quot;.</extracomment>
        <translation>Le %1, vous avez répondu ceci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>On %1 you were not asked this one.</source>
        <translation>Le %1, cet énoncé ne vous a pas été proposé.</translation>
    </message>
    <message>
        <source>Show &amp;my earlier answer</source>
        <translation>Afficher &amp;ma réponse antérieure</translation>
    </message>
    <message>
        <source>Still ri&amp;ght</source>
        <translation>Encore &amp;juste</translation>
    </message>
    <message>
        <source>&amp;Hide it again</source>
        <translation>La cac&amp;her de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>All %n earlier answers here are still right</source>
        <translation>
            <numerusform>La réponse antérieure pour cette compétence est encore juste</numerusform>
            <numerusform>Les %n réponses antérieures pour cette compétence sont encore justes</numerusform>
        </translation>
    </message>
    <message>
        <source>The competency as a whole was: %1.</source>
        <extracomment>%1 &quot;Working, fairly sure, likely 1 to 3&quot; or &quot;Does not apply&quot;.</extracomment>
        <translation>La compétence dans son ensemble était&#xa0;: %1.</translation>
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
    <name>Compass::EraseDialog</name>
    <message>
        <source>delete</source>
        <extracomment>A word to be typed before everything is deleted.</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Type the word “%1” first.</source>
        <translation>Tapez d’abord le mot «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Afterwards the program looks whether anything is left, and starts as on the first day.</source>
        <translation>Ensuite, le programme vérifie s’il reste quelque chose et démarre comme au premier jour.</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer?</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>Tout &amp;supprimer</translation>
    </message>
    <message>
        <source>To go on, &amp;type the word “%1”</source>
        <translation>Pour continuer, &amp;tapez le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Type the word “%1” to delete everything</source>
        <translation>Tapez le mot «&#xa0;%1&#xa0;» pour tout supprimer</translation>
    </message>
    <message>
        <source>What is deleted: your answers, notes, learning plan and history, all backup copies, frameworks and role profiles of your own, your keys and the record of what you shared, and the settings of this program. This cannot be undone.</source>
        <translation>Ce qui est supprimé&#xa0;: vos réponses, vos notes, votre plan d’apprentissage et votre historique, toutes les copies de sauvegarde, vos propres cadres et profils de rôle, vos clés et le journal de ce que vous avez transmis, et les paramètres de ce programme. Rien de cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>What cannot be recalled: files that you exported, saved or printed, and everything that you shared. Take back first what you no longer want to share: without your keys this program cannot do it. Delete the rest yourself, or ask for it where it is. A team’s file stays as well.</source>
        <translation>Ce qui ne peut pas être rappelé&#xa0;: les fichiers que vous avez exportés, enregistrés ou imprimés, et tout ce que vous avez transmis. Retirez d’abord ce que vous ne voulez plus transmettre&#xa0;: sans vos clés, ce programme ne pourra plus le faire. Supprimez le reste vous-même ou demandez qu’on le fasse là où il se trouve. Le fichier d’une équipe reste aussi.</translation>
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
    <message>
        <source>The name “%1” is that of a link to another file, and nothing is written through a link. Choose another name.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est celui d’un lien vers un autre fichier, et rien n’est écrit au travers d’un lien. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The %1 document could not be made. Free some memory and some space on the disk, then try again, or choose another format.</source>
        <translation>Le document %1 n’a pas pu être produit. Libérez de la mémoire et de l’espace sur le disque, puis réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or damaged after it was made (%2). Nothing of it was taken. Use the original file, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été modifié ou endommagé après sa création (%2). Rien n’en a été repris. Utilisez le fichier d’origine, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” describes “%3”, which is here already (%2). Give it another identifier, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» décrit «&#xa0;%3&#xa0;», qui existe déjà ici (%2). Donnez-lui un autre identifiant, puis réessayez.</translation>
    </message>
    <message>
        <source>The change to “%3” in “%1” has no reason. Write in a few words why it asks something else, then save again.</source>
        <translation>Le changement apporté à «&#xa0;%3&#xa0;» dans «&#xa0;%1&#xa0;» n’a pas de raison. Écrivez en quelques mots pourquoi ce rôle demande autre chose, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” does not say what becomes of “%3” (%2). Add it, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne dit pas ce que devient «&#xa0;%3&#xa0;» (%2). Ajoutez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is for other versions of frameworks than those of your history. Nothing was changed. Check that it is the right file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» concerne d’autres versions de cadres que celles de votre historique. Rien n’a été changé. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The command “%1” needs %3. To see how to write it, run the command with --help.</source>
        <translation>La commande «&#xa0;%1&#xa0;» a besoin de %3. Pour voir comment l’écrire, lancez-la avec --help.</translation>
    </message>
    <message>
        <source>The part of this program that signs and seals files does not work on this computer. Install the program again, then try again.</source>
        <translation>La partie de ce programme qui signe et scelle les fichiers ne fonctionne pas sur cet ordinateur. Réinstallez le programme, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>Other people on this computer may read “%1”, so it is not safe to use. Take their right to read it away, then try again.</source>
        <translation>D’autres personnes peuvent lire «&#xa0;%1&#xa0;» sur cet ordinateur; son utilisation n’est donc pas sûre. Retirez-leur le droit de lecture, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>Your keys in the file “%1” are damaged. They were left as they are. Put a backup copy in their place, then try again.</source>
        <translation>Vos clés dans le fichier «&#xa0;%1&#xa0;» sont endommagées. Elles ont été laissées telles quelles. Remplacez-les par une copie de sauvegarde, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is not of the kind that is expected here. Check that it is the right file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas du genre attendu ici. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer version of this program. Install the newer version to open it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été créé par une version plus récente de ce programme. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “%1” begins in a way that this program does not know. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» commence d’une façon que ce programme ne connaît pas. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is cut short, or something was added to it. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est tronqué, ou quelque chose y a été ajouté. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened with your keys: it was sealed for someone else, or changed on its way. Ask for a new one.</source>
        <translation>Vos clés n’ouvrent pas le fichier «&#xa0;%1&#xa0;»&#xa0;: il a été scellé pour quelqu’un d’autre ou modifié en chemin. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” was made for someone else and passed on. It was not opened. Ask the person themselves.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» était destiné à quelqu’un d’autre et vous a été relayé. Il n’a pas été ouvert. Adressez votre demande à la personne elle-même.</translation>
    </message>
    <message>
        <source>The file “%1” has a key that anyone could sign or open for. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» porte une clé avec laquelle n’importe qui pourrait signer ou ouvrir. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The signature of the file “%1” is not right: the file was changed, or the signer is not who it says. Ask for a new one.</source>
        <translation>La signature du fichier «&#xa0;%1&#xa0;» n’est pas bonne&#xa0;: le fichier a été modifié, ou il n’a pas été signé par la personne qu’il indique. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>What the file “%1” says is not written in the one form that is allowed. Ask for a new one.</source>
        <translation>Le contenu du fichier «&#xa0;%1&#xa0;» n’est pas écrit dans la seule forme permise. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has a value that is not allowed (%2). Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient une valeur qui n’est pas permise (%2). Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” says more than its format allows (%2): “%3”. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» en dit plus que son format ne le permet (%2)&#xa0;: «&#xa0;%3&#xa0;». Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” does not say that its owner agreed to share it. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne dit pas que la personne concernée a consenti à le transmettre. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is dated in the future (%3). Check the date of both computers, then ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» porte une date future (%3). Vérifiez la date des deux ordinateurs, puis demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” could be used until %3 and no longer. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» pouvait servir jusqu’au %3, pas plus tard. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” asks to be kept for too long, until %3. Ask for a new one that ends within 400 days.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» demande à être conservé trop longtemps, jusqu’au %3. Demandez-en un nouveau qui prend fin d’ici 400 jours.</translation>
    </message>
    <message>
        <source>The file “%1” is older than what the same person sent before. Nothing was changed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est plus ancien que ce que la même personne a déjà envoyé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>What the file “%1” holds was taken back by its owner. Nothing was changed.</source>
        <translation>La personne concernée a retiré ce que contient le fichier «&#xa0;%1&#xa0;». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file “%1” was made for another team: “%3”. Import it there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est destiné à une autre équipe&#xa0;: «&#xa0;%3&#xa0;». Importez-le là.</translation>
    </message>
    <message>
        <source>The file “%1” answers another request. Ask for an answer to yours.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» répond à une autre demande. Demandez une réponse à la vôtre.</translation>
    </message>
    <message>
        <source>“%1” is about a framework, or a version of one, that is not used here: “%3”. Use the same version on both sides, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur un cadre, ou sur une version d’un cadre, qui n’est pas utilisé ici&#xa0;: «&#xa0;%3&#xa0;». Utilisez la même version des deux côtés, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The request “%1” could be answered until %3 and no longer. Ask for a new one.</source>
        <translation>On pouvait répondre à la demande «&#xa0;%1&#xa0;» jusqu’au %3, pas plus tard. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The request does not ask for this: “%3”. Leave it out, then try again.</source>
        <translation>La demande ne porte pas sur ceci&#xa0;: «&#xa0;%3&#xa0;». Laissez-le de côté, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to share: none of the competencies you chose is rated yet. Rate one, then try again.</source>
        <translation>Il n’y a rien à transmettre&#xa0;: aucune des compétences choisies n’est encore évaluée. Évaluez-en une, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The text “%3” cannot be used here. Write 1 to 200 bytes on one line; a note is about a competency that you share.</source>
        <translation>Le texte «&#xa0;%3&#xa0;» ne peut pas être utilisé ici. Écrivez de 1 à 200 octets sur une seule ligne; une note porte sur une compétence que vous transmettez.</translation>
    </message>
    <message>
        <source>The last day cannot be %3. Choose one from %2 to %1, then try again.</source>
        <translation>Le dernier jour ne peut pas être le %3. Choisissez-en un du %2 au %1, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was not shared from this data folder, so it cannot be taken back from here. Choose the file you sent.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été transmis à partir de ce dossier de données et ne peut donc pas être retiré d’ici. Choisissez le fichier que vous avez envoyé.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name, then try again.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;». Il a été laissé tel quel. Choisissez un autre nom, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” was made by this program, but for something else: the data of a person and the workspace of a team are different files. Nothing in it was changed. Choose the right file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été créé par ce programme, mais pour autre chose&#xa0;: les données d’une personne et l’espace d’une équipe sont des fichiers différents. Rien n’y a été changé. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>This is more than one file may hold: 200 competencies, or about 80 with how sure each level is; 100 steps of the plan; 15 notes. Choose less, then try again.</source>
        <translation>C’est plus qu’un fichier ne peut contenir&#xa0;: 200 compétences, ou environ 80 avec la certitude de chaque niveau; 100 étapes du plan; 15 notes. Choisissez-en moins, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>This team takes in no more files: the files of its people were deleted, and its figures stay as they are. Create a new team to ask again.</source>
        <translation>Cette équipe ne reçoit plus de fichiers&#xa0;: les fichiers de ses membres ont été supprimés, et ses chiffres restent tels quels. Créez un nouvel espace d’équipe pour demander de nouveau.</translation>
    </message>
    <message>
        <source>Some of these files are about people who are made up and some are not, so they cannot be added up. Merge those of one kind.</source>
        <translation>Certains de ces fichiers portent sur des personnes inventées et d’autres non; ils ne peuvent donc pas être additionnés. Fusionnez ceux d’une même sorte.</translation>
    </message>
    <message>
        <source>Together these files count more people for “%1” than can be added up. Merge fewer of them.</source>
        <translation>Ensemble, ces fichiers comptent plus de personnes pour «&#xa0;%1&#xa0;» qu’il n’est possible d’en additionner. Fusionnez-en moins.</translation>
    </message>
    <message>
        <source>The file “%1” was not made by this program. Nothing in it was changed. Move it to another folder or choose another file, then try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas été créé par ce programme. Rien n’y a été changé. Déplacez-le dans un autre dossier ou choisissez un autre fichier, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>Several people are called “%3” (%2). Say in the option %1 how the fingerprint of the right one begins.</source>
        <translation>Plusieurs personnes s’appellent «&#xa0;%3&#xa0;» (%2). Donnez à l’option %1 le début de l’empreinte de la bonne personne.</translation>
    </message>
    <message>
        <source>The file “%1” goes beyond your request, in what it tells or in how long it is to be kept. Nothing was changed. Ask for a new one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse votre demande, par ce qu’il dit ou par sa durée de conservation. Rien n’a été changé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The request “%1” was signed with other keys than yours, so you could not open the answers to it. Use a request of your own.</source>
        <translation>La demande «&#xa0;%1&#xa0;» a été signée avec d’autres clés que les vôtres&#xa0;: vous ne pourriez pas ouvrir les réponses. Utilisez une demande que vous avez faite.</translation>
    </message>
    <message>
        <source>Needs and what changes would do to them rest on people who share by name with their manager. The coordinator of the team “%1” sees nobody by name.</source>
        <translation>Les besoins et l’effet de changements reposent sur les personnes qui transmettent leurs niveaux sous leur nom à leur gestionnaire. La coordination de l’équipe «&#xa0;%1&#xa0;» ne voit personne par nom.</translation>
    </message>
    <message>
        <source>Nobody has shared by name with the team “%1” yet, and only of people who do can it be said who covers a need.</source>
        <translation>Personne n’a encore transmis ses niveaux sous son nom à l’équipe «&#xa0;%1&#xa0;», et ce n’est qu’alors que l’on peut dire qui couvre un besoin.</translation>
    </message>
    <message>
        <source>People agreed to share with “%1” for what it is for, so its name and its purpose stay. Create a new team for another purpose.</source>
        <translation>Des personnes ont accepté de transmettre à «&#xa0;%1&#xa0;» pour son but&#xa0;: son nom et son but restent donc tels quels. Créez un nouvel espace d’équipe pour un autre but.</translation>
    </message>
    <message>
        <source>Individual files cannot be kept until %3: people were told that it is until %1 at most. Choose an earlier day.</source>
        <translation>Les fichiers individuels ne peuvent pas être conservés jusqu’au %3&#xa0;: on a dit aux personnes que ce serait jusqu’au %1 au plus tard. Choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>This team counts version %2 of the framework “%1”, and levels in version %3 are not the same. Create a new team to ask about version %3.</source>
        <translation>Cette équipe compte la version %2 du cadre «&#xa0;%1&#xa0;», et les niveaux de la version %3 ne sont pas les mêmes. Créez un nouvel espace d’équipe pour une demande sur la version %3.</translation>
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
        <extracomment>%1 a level, %2 its probability, e.g. &quot;Working: 58%&quot;.
----------
%1 a role, %2 &quot;Ready&quot;, &quot;Nearly ready&quot; or &quot;Developing&quot;.</extracomment>
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
    <message>
        <source>A difference is held against its uncertainty: z is the difference divided by its standard deviation. A change is clear from %1 up, possible from %2 up, and below that chance may well explain it.</source>
        <translation>Une différence est comparée à son incertitude&#xa0;: z est la différence divisée par son écart-type. Un changement est net à partir de %1, possible à partir de %2; en dessous, le hasard peut l’expliquer.</translation>
    </message>
    <message>
        <source>Standard deviation: √(%1² + %2²) = %3</source>
        <translation>Écart-type&#xa0;: √(%1² + %2²) = %3</translation>
    </message>
    <message>
        <source>z = %1: %2.</source>
        <translation>z = %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not part of it</source>
        <translation>n’en fait pas partie</translation>
    </message>
    <message>
        <source>%1, a level you set yourself</source>
        <translation>%1, un niveau que vous avez fixé vous-même</translation>
    </message>
    <message>
        <source>%1, mean %2, standard deviation %3</source>
        <translation>%1, moyenne de %2, écart-type de %3</translation>
    </message>
    <message>
        <source>Earlier: %1.</source>
        <translation>Avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Later: %1.</source>
        <translation>Après&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Named before: %1.</source>
        <translation>Nom antérieur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: why this word for the change</source>
        <translation>%1&#xa0;: pourquoi cette conclusion sur le changement</translation>
    </message>
    <message>
        <source>%1: left out. %2</source>
        <translation>%1&#xa0;: laissée de côté. %2</translation>
    </message>
    <message>
        <source>%1: mean %2, then %3.</source>
        <translation>%1&#xa0;: moyenne de %2, puis de %3.</translation>
    </message>
    <message>
        <source>Compared: %1 of %2 competencies that apply, the same ones on both sides.</source>
        <translation>Comparées&#xa0;: %1 compétences sur les %2 qui s’appliquent, les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>The earlier figures were carried over from another version of the framework.</source>
        <translation>Les chiffres antérieurs ont été reportés d’une autre version du cadre.</translation>
    </message>
    <message>
        <source>“%1”: %2 (estimate); lost without it: %3.</source>
        <extracomment>%1 a title, %2 a duration such as &quot;1 h&quot;, %3 a figure.</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 (estimation); perte sans cet élément&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1”: %2; lost without it: %3.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2; perte sans cet élément&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The search went through everything that could be better and found nothing: the plan is exact.</source>
        <translation>La recherche a parcouru tout ce qui pouvait être meilleur et n’a rien trouvé&#xa0;: le plan est exact.</translation>
    </message>
    <message>
        <source>No plan can be worth more than %1.</source>
        <translation>Aucun plan ne peut valoir plus que %1.</translation>
    </message>
    <message>
        <source>The search stopped at its limit, so the plan is near-best: the best is worth at most (%1 − %2) / %2 = %3 more.</source>
        <translation>La recherche s’est arrêtée à sa limite; le plan est donc presque le meilleur&#xa0;: le meilleur vaut au plus (%1 − %2) / %2 = %3 de plus.</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
    <message>
        <source>A step of one level is worth the chance that you still need it, doubled for an essential requirement. It closes when something in the plan teaches it and every step below it is closed too. The plan is the choice within your time whose steps are worth most; of equal ones, the shorter.</source>
        <translation>Une étape d’un niveau vaut la probabilité que vous en ayez encore besoin, doublée pour une exigence essentielle. Elle est comblée quand un élément du plan l’enseigne et que chaque étape inférieure l’est aussi. Le plan est le choix, dans votre temps, dont les étapes valent le plus; entre deux plans égaux, le plus court.</translation>
    </message>
    <message>
        <source>Time: %1 of %2.</source>
        <translation>Temps&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Steps closed are worth %1 of %2.</source>
        <translation>Les étapes comblées valent %1 sur %2.</translation>
    </message>
    <message>
        <source>How far you are on this path</source>
        <translation>Où vous en êtes dans ce cheminement</translation>
    </message>
    <message>
        <source>The level reached is the highest role on the path for which you are ready, as for every role below it. A role that you are not ready for is not skipped.</source>
        <translation>Le niveau atteint est le rôle le plus élevé du cheminement dont vous avez le niveau requis, comme pour tous les rôles qui le précèdent. Un rôle dont vous n’avez pas le niveau requis n’est pas sauté.</translation>
    </message>
    <message>
        <source>%1: shared a range that leaves it open; not counted.</source>
        <translation>%1&#xa0;: la plage transmise ne permet pas de le dire; non compté.</translation>
    </message>
    <message>
        <source>%1: chance of being at the level %2.</source>
        <translation>%1&#xa0;: probabilité d’être au niveau, %2.</translation>
    </message>
    <message>
        <source>%1: shared no certainty, so the level counts as certain: %2.</source>
        <translation>%1&#xa0;: aucune certitude transmise, donc le niveau compte comme certain&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: did not share it; not counted.</source>
        <translation>%1&#xa0;: niveau non transmis; non compté.</translation>
    </message>
    <message numerus="yes">
        <source>Cover: %n person(s) with a chance of %1 or more.</source>
        <translation>
            <numerusform>Couverture&#xa0;: %n personne avec une probabilité de %1 ou plus.</numerusform>
            <numerusform>Couverture&#xa0;: %n personnes avec une probabilité de %1 ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover − need: %1 − %2 = %3</source>
        <translation>Couverture − besoin&#xa0;: %1 − %2 = %3</translation>
    </message>
    <message>
        <source>Expected cover: %1 = %2</source>
        <translation>Couverture attendue&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>Without people whose chance is below %1, it would not be met.</source>
        <translation>Sans les personnes dont la probabilité est inférieure à %1, le besoin ne serait pas couvert.</translation>
    </message>
    <message>
        <source>So it reads: %1.</source>
        <translation>On lit donc&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Need: %1.</source>
        <translation>Besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: why this cover</source>
        <translation>%1&#xa0;: pourquoi cette couverture</translation>
    </message>
    <message>
        <source>A person counts when the chance that they are at the level, or above, is 80% or more. The expected cover adds up these chances. People who shared as a group are not counted, so that no one can be singled out. The mean of the levels is not used: two experts and four beginners have a good mean, and only two of them can do it.</source>
        <translation>Une personne compte lorsque la probabilité qu’elle soit au niveau voulu, ou plus haut, est de 80&#xa0;% ou plus. La couverture attendue est la somme de ces probabilités. Les personnes qui ont transmis leurs niveaux en groupe ne sont pas comptées, afin que personne ne puisse être reconnu. La moyenne des niveaux ne sert pas&#xa0;: deux personnes expertes et quatre débutantes ont une bonne moyenne, mais deux personnes seulement peuvent faire le travail.</translation>
    </message>
    <message>
        <source>Met only with %1: %2.</source>
        <translation>Couvert seulement avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Why the absence of %1 is the worst</source>
        <translation>Pourquoi cette absence est la plus lourde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each person who shared by name is taken away in turn, and the needs that are still covered are counted. It says where the team depends on one person, not how good anybody is.</source>
        <translation>On retire tour à tour chaque personne qui a transmis ses niveaux sous son nom et on compte les besoins encore couverts. Cela montre où l’équipe dépend d’une seule personne, et non ce que vaut qui que ce soit.</translation>
    </message>
    <message>
        <source>Needs covered without %1: %2 − %3 = %4</source>
        <translation>Besoins couverts sans %1&#xa0;: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>How the figures of the group are protected</source>
        <translation>Comment les chiffres du groupe sont protégés</translation>
    </message>
    <message>
        <source>These people did not share by name. A figure of them is shown only when nobody’s level follows from it, nor from it and any other figure, now or before.</source>
        <translation>Ces personnes n’ont pas transmis leurs niveaux sous leur nom. Un chiffre à leur sujet n’est montré que si le niveau de personne ne s’en déduit, ni de ce chiffre et d’un autre, présent ou passé.</translation>
    </message>
    <message numerus="yes">
        <source>%n people at least are in a figure.</source>
        <translation>
            <numerusform>Un chiffre réunit au moins %n personne.</numerusform>
            <numerusform>Un chiffre réunit au moins %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them at least are not at the level that most are at.</source>
        <translation>
            <numerusform>Au moins %n d’entre elles n’est pas au niveau le plus fréquent.</numerusform>
            <numerusform>Au moins %n d’entre elles ne sont pas au niveau le plus fréquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at least change before a figure does, so that no newcomer stands out.</source>
        <translation>
            <numerusform>Un chiffre ne change que lorsqu’au moins %n personne change, pour qu’aucun nouveau membre ne se démarque.</numerusform>
            <numerusform>Un chiffre ne change que lorsqu’au moins %n personnes changent, pour qu’aucun nouveau membre ne se démarque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means of fewer than %1 people are rounded to the half.</source>
        <translation>Les moyennes de moins de %1 personnes sont arrondies à la demie.</translation>
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
        <translation>F&amp;ermer</translation>
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
    <name>Compass::ExportButton</name>
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
    <name>Compass::ForgetFilesDialog</name>
    <message>
        <source>Delete individual files</source>
        <translation>Supprimer les fichiers individuels</translation>
    </message>
    <message numerus="yes">
        <source>What %n person(s) shared is deleted from this team and from the copies of its file. This cannot be undone.</source>
        <translation>
            <numerusform>Ce que %n personne a transmis est supprimé de cette équipe et des copies de son fichier. C’est irréversible.</numerusform>
            <numerusform>Ce que %n personnes ont transmis est supprimé de cette équipe et des copies de son fichier. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete the files</source>
        <translation>&amp;Supprimer les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shared by name. Their names leave every view, and with them what is known of cover and risks.</source>
        <translation>
            <numerusform>Parmi elles, %n a transmis ses niveaux sous son nom. Son nom quitte toutes les vues, et avec lui ce que l’on sait de la couverture et des risques.</numerusform>
            <numerusform>Parmi elles, %n ont transmis leurs niveaux sous leur nom. Leurs noms quittent toutes les vues, et avec eux ce que l’on sait de la couverture et des risques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures of the group stay as they are. The log keeps the day and the number of files, and nothing else.</source>
        <translation>Les chiffres du groupe restent tels quels. Le journal garde la date et le nombre de fichiers, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>Compass::FrameworkChoice</name>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Framework to show</source>
        <translation>Cadre à montrer</translation>
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
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Compass::GapSection</name>
    <message>
        <source>You: %1. Asked: %2. Gap: %3.</source>
        <extracomment>%1 a level with how sure it is, %2 &quot;at least Advanced&quot;, %3 &quot;2 levels&quot;.</extracomment>
        <translation>Vous&#xa0;: %1. Demandé&#xa0;: %2. Écart&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A number in a list, then the name of a competency.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du niveau %1 au niveau %2</translation>
    </message>
    <message>
        <source>Nothing in the list teaches this step with these filters.</source>
        <translation>Rien dans la liste n’enseigne cette étape avec ces filtres.</translation>
    </message>
    <message>
        <source>On the job</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Avec d’autres personnes</translation>
    </message>
    <message>
        <source>Courses and reading</source>
        <translation>Cours et lecture</translation>
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
    <message>
        <source>Make a &amp;learning plan</source>
        <translation>Faire &amp;un plan d’apprentissage</translation>
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
    <name>Compass::HeatmapModel</name>
    <message>
        <source>nothing is needed</source>
        <translation>aucun besoin</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>non transmis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A competency, then a person, the group or the need.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The team needs people who are %1.</source>
        <translation>Niveau dont l’équipe a besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The team has set no need for it.</source>
        <translation>L’équipe n’a défini aucun besoin pour cette compétence.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What is known, as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whom a figure is about, then what it says.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The group, in two bands</source>
        <translation>Le groupe, en deux tranches</translation>
    </message>
</context>
<context>
    <name>Compass::HeatmapSection</name>
    <message>
        <source>Order of the framework</source>
        <translation>Ordre du cadre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Most people missing first</source>
        <translation>Là où il manque le plus de personnes</translation>
    </message>
    <message>
        <source>Best covered first</source>
        <translation>Les mieux couvertes d’abord</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort the competencies by</source>
        <translation>Trier les compétences par</translation>
    </message>
    <message>
        <source>Heatmap of the team, one competency a row</source>
        <translation>Carte des niveaux de l’équipe, une compétence par ligne</translation>
    </message>
    <message>
        <source>Heatmap of the team</source>
        <translation>Carte des niveaux de l’équipe</translation>
    </message>
    <message>
        <source>Choose a cell, or walk over the grid with the arrow keys, and read it here as a sentence.</source>
        <translation>Choisissez une case, ou parcourez la grille avec les touches fléchées, et lisez-la ici en une phrase.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; %2</source>
        <extracomment>Whom a figure is about, then what it says.</extracomment>
        <translation>&lt;b&gt;%1&#xa0;:&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Colonnes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>No ranking: people are in alphabetical order.</source>
        <translation>Aucun classement&#xa0;: les personnes sont en ordre alphabétique.</translation>
    </message>
</context>
<context>
    <name>Compass::HeatmapTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a column of numbers: the group, then a level.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Compass::HeatmapText</name>
    <message>
        <source>– not shared</source>
        <translation>– non transmis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number of people, %2 a band of levels, such as &quot;Working or above&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n personne&#xa0;: %1</numerusform>
            <numerusform>%n personnes&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::History</name>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A short date format as QLocale reads it, for &quot;Nov 20, 2026&quot;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of two figures such as 2.1 and 2.7.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, carried over</source>
        <translation>%1, reporté</translation>
    </message>
    <message>
        <source>%1: %2, mean %3, likely %4</source>
        <extracomment>%1 a date, %2 a level, %3 a figure, %4 &quot;2.1–2.7&quot;.</extracomment>
        <translation>%1&#xa0;: %2, moyenne de %3, probablement %4</translation>
    </message>
    <message>
        <source>%1 changes from version %2 to %3: figures before and after cannot be compared.</source>
        <extracomment>%1 a framework, %2 and %3 its versions.</extracomment>
        <translation>%1 passe de la version %2 à la version %3&#xa0;: les chiffres d’avant et d’après ne se comparent pas.</translation>
    </message>
    <message>
        <source>%1 changes from version %2 to %3: earlier figures are carried over.</source>
        <translation>%1 passe de la version %2 à la version %3&#xa0;: les chiffres antérieurs sont reportés.</translation>
    </message>
</context>
<context>
    <name>Compass::HistoryPage</name>
    <message>
        <source>Your history</source>
        <translation>Votre historique</translation>
    </message>
    <message>
        <source>Your history is shown anew.</source>
        <translation>L’affichage de votre historique est à jour.</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>Rien n’est encore terminé</translation>
    </message>
    <message>
        <source>One assessment is finished</source>
        <translation>Une évaluation est terminée</translation>
    </message>
    <message>
        <source>Every assessment you finish is kept here. With a second one, this page says what changed and what is only chance.</source>
        <translation>Chaque évaluation que vous terminez est conservée ici. Dès la deuxième, cette page dit ce qui a changé et ce qui n’est que hasard.</translation>
    </message>
    <message>
        <source>With a second one, this page says what changed and what is only chance, and draws each framework over time.</source>
        <translation>Dès la deuxième, cette page dit ce qui a changé et ce qui n’est que hasard, et trace chaque cadre au fil du temps.</translation>
    </message>
    <message>
        <source>Plan your assessment</source>
        <translation>Planifier votre évaluation</translation>
    </message>
    <message>
        <source>Assess yourself again</source>
        <translation>Vous évaluer de nouveau</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Each point is an assessment with at least 60% of a framework rated.</source>
        <translation>Chaque point est une évaluation où au moins 60&#xa0;% d’un cadre est évalué.</translation>
    </message>
    <message>
        <source>Your frameworks over time</source>
        <translation>Vos cadres au fil du temps</translation>
    </message>
    <message>
        <source>The band is the likely range. A hollow point was carried over from another version.</source>
        <translation>La bande est l’intervalle probable. Un point vide a été reporté d’une autre version.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n finished assessment(s)</source>
        <translation>
            <numerusform>Votre évaluation terminée</numerusform>
            <numerusform>Vos %n évaluations terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your finished assessments</source>
        <translation>Vos évaluations terminées</translation>
    </message>
    <message>
        <source>&amp;Show what changed in the frameworks</source>
        <translation>Afficher ce &amp;qui a changé dans les cadres</translation>
    </message>
    <message>
        <source>Open a mapping file</source>
        <translation>Ouvrir une table de correspondance</translation>
    </message>
    <message>
        <source>Mapping files (*.json)</source>
        <translation>Tables de correspondance (*.json)</translation>
    </message>
    <message>
        <source>The mapping was read.</source>
        <translation>La table de correspondance a été lue.</translation>
    </message>
    <message>
        <source>Assess yourself a&amp;gain</source>
        <translation>Vous évaluer de &amp;nouveau</translation>
    </message>
    <message>
        <source>Open a mapp&amp;ing file…</source>
        <translation>Ouvrir une table de correspondan&amp;ce…</translation>
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
        <translation>Cet outil sert à votre perfectionnement. Ce n’est pas un test, et personne d’autre ne le voit à moins que vous le transmettiez.</translation>
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
        <translation>Votre rôle suivant</translation>
    </message>
    <message>
        <source>Where is my &amp;data</source>
        <translation>&amp;Où sont mes données</translation>
    </message>
</context>
<context>
    <name>Compass::ImportDialog</name>
    <message>
        <source>The file “%1” contains: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It takes the place of everything that is here now: %1. What you said about yourself, your roles, your learning plan, and frameworks and role profiles of your own are replaced too.</source>
        <translation>Il prend la place de tout ce qui est ici maintenant&#xa0;: %1. Ce que vous avez dit de vous, vos rôles, votre plan d’apprentissage ainsi que vos propres cadres et profils de rôle sont remplacés aussi.</translation>
    </message>
    <message>
        <source>A backup of what is here now is made first. “Revert to a backup” brings your answers, notes and plan back.</source>
        <translation>Une copie de sauvegarde de ce qui est ici maintenant est d’abord faite. «&#xa0;Revenir à une copie&#xa0;» ramène vos réponses, vos notes et votre plan.</translation>
    </message>
    <message>
        <source>Replace your data with this file?</source>
        <translation>Remplacer vos données par ce fichier?</translation>
    </message>
    <message>
        <source>&amp;Replace my data</source>
        <translation>&amp;Remplacer mes données</translation>
    </message>
</context>
<context>
    <name>Compass::IntakePanel</name>
    <message>
        <source>Add files to the team</source>
        <translation>Ajouter des fichiers à l’équipe</translation>
    </message>
    <message>
        <source>Share files (*.compass-share)</source>
        <translation>Fichiers transmis (*.compass-share)</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>Fichiers&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled: what is already in stays in.</source>
        <translation>Annulé&#xa0;: les fichiers déjà ajoutés le restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n fichier ajouté.</numerusform>
            <numerusform>%n fichiers ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) replaced by the newer of the same person.</source>
        <translation>
            <numerusform>%n fichier remplacé par le plus récent de la même personne.</numerusform>
            <numerusform>%n fichiers remplacés par le plus récent de la même personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) already there.</source>
        <translation>
            <numerusform>%n fichier déjà là.</numerusform>
            <numerusform>%n fichiers déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier file(s) taken back by whoever sent them.</source>
        <translation>
            <numerusform>%n fichier antérieur retiré par la personne qui l’avait transmis.</numerusform>
            <numerusform>%n fichiers antérieurs retirés par les personnes qui les avaient transmis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused; the reasons are below.</source>
        <translation>
            <numerusform>%n fichier refusé; la raison figure ci-dessous.</numerusform>
            <numerusform>%n fichiers refusés; les raisons figurent ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>No share files found.</source>
        <translation>Aucun fichier transmis n’a été trouvé.</translation>
    </message>
    <message>
        <source>&amp;Stop watching the folder</source>
        <translation>Ne plus sur&amp;veiller le dossier</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>S&amp;urveiller un dossier…</translation>
    </message>
    <message>
        <source>Watching %1: share files that appear there are taken in by themselves.</source>
        <translation>Dossier surveillé&#xa0;: %1. Les fichiers transmis qui y arrivent sont ajoutés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing is taken in from it.</source>
        <translation>Le dossier %1 n’est pas là pour l’instant; rien ne peut en être ajouté.</translation>
    </message>
    <message>
        <source>Drop share files, or a folder of them, on this page. You can also choose them, or watch the folder where they arrive.</source>
        <translation>Déposez sur cette page des fichiers transmis ou un dossier qui en contient. Vous pouvez aussi les choisir, ou surveiller le dossier où ils arrivent.</translation>
    </message>
    <message>
        <source>Cancel taking in files</source>
        <translation>Annuler l’ajout des fichiers</translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation>Fichiers examinés</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Stopped: what is already in stays in.</source>
        <translation>Interrompu&#xa0;: les fichiers déjà ajoutés le restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) noted: the files that they take back are not here.</source>
        <translation>
            <numerusform>%n retrait noté&#xa0;: le fichier qu’il retire n’est pas ici.</numerusform>
            <numerusform>%n retraits notés&#xa0;: les fichiers qu’ils retirent ne sont pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop share files, or a folder of them, on this page, or choose them.</source>
        <translation>Déposez sur cette page des fichiers transmis, ou un dossier de ces fichiers, ou choisissez-les.</translation>
    </message>
</context>
<context>
    <name>Compass::Invitation</name>
    <message>
        <source>I ask for your levels in %1. You decide whether your name stands beside them, or whether they only count in figures of the group.</source>
        <translation>Je vous demande vos niveaux pour %1. Vous décidez si votre nom y est associé ou s’ils ne comptent que dans les chiffres du groupe.</translation>
    </message>
    <message>
        <source>I ask for your levels in %1. They only count in figures of the group, which give nobody away.</source>
        <translation>Je vous demande vos niveaux pour %1. Ils ne comptent que dans les chiffres du groupe, qui ne révèlent le niveau de personne.</translation>
    </message>
    <message>
        <source>1. Save the attached file, which ends in .compass-request.</source>
        <translation>1. Enregistrez le fichier joint, qui se termine par .compass-request.</translation>
    </message>
    <message>
        <source>2. Open Digital Skills Compass and rate yourself, if you have not yet.</source>
        <translation>2. Ouvrez la Boussole des compétences numériques et évaluez-vous, si ce n’est déjà fait.</translation>
    </message>
    <message>
        <source>3. In your results, choose Share, and open the file.</source>
        <translation>3. Dans vos résultats, choisissez Transmettre, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>4. Compare the code you see with the one I tell you on the phone or face to face.</source>
        <translation>4. Comparez le code affiché à celui que je vous donne au téléphone ou en personne.</translation>
    </message>
    <message>
        <source>5. Choose what you share. You see exactly what leaves before you save it.</source>
        <translation>5. Choisissez ce que vous transmettez. Vous voyez exactement ce qui part avant d’enregistrer.</translation>
    </message>
    <message>
        <source>6. Send me the saved file, which ends in .compass-share, by %1.</source>
        <translation>6. Envoyez-moi le fichier enregistré, qui se termine par .compass-share, d’ici le %1.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>I would like to see where our team, %1, is strong and where it needs support. What it is for: %2.</source>
        <extracomment>The name of a team, then what the request is for.</extracomment>
        <translation>J’aimerais voir où notre équipe, %1, est solide et où elle a besoin de soutien. But&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is up to you: no record is kept of who did not answer. It is for development only, never for appraisal or staffing.</source>
        <translation>C’est à vous de décider&#xa0;: aucune trace n’est gardée des personnes qui n’ont pas répondu. C’est pour le perfectionnement seulement, jamais pour l’évaluation du rendement ni la dotation.</translation>
    </message>
    <message>
        <source>Only I can open what you send. I keep it until %1, and you can take it back at any time from the log of what you shared.</source>
        <translation>Je suis la seule personne à pouvoir ouvrir ce que vous envoyez. Je le conserve jusqu’au %1, et vous pouvez le retirer en tout temps à partir du journal de ce que vous avez transmis.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
</context>
<context>
    <name>Compass::ItemLink</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Ouvrir dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Copier l’adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
</context>
<context>
    <name>Compass::ItemWishes</name>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
    <message>
        <source>Moved to place %1 of %2.</source>
        <translation>Déplacé à la place %1 sur %2.</translation>
    </message>
    <message>
        <source>It stays where it is: it is at the end, or what it builds on comes first.</source>
        <translation>L’élément reste où il est&#xa0;: il est au bout, ou ce sur quoi il repose passe d’abord.</translation>
    </message>
    <message>
        <source>It is left out. Nothing else fits in its place.</source>
        <translation>L’élément est laissé de côté. Rien d’autre n’entre à sa place.</translation>
    </message>
    <message>
        <source>It is left out. In its place: %1.</source>
        <translation>L’élément est laissé de côté. À sa place&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Compass::ItemWords</name>
    <message>
        <source>%1 (estimate)</source>
        <extracomment>%1 a time such as &quot;1 h&quot;, which is not known but assumed.</extracomment>
        <translation>%1 (estimation)</translation>
    </message>
    <message>
        <source>any language · free</source>
        <translation>toute langue · gratuit</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>FR</translation>
    </message>
    <message>
        <source>Possible gap.</source>
        <translation>Écart possible.</translation>
    </message>
    <message>
        <source>Blocking gap.</source>
        <translation>Écart bloquant.</translation>
    </message>
    <message>
        <source>Gap in an asset.</source>
        <translation>Écart dans un atout.</translation>
    </message>
    <message>
        <source>The address was seen when this list was made.</source>
        <translation>L’adresse a été vue quand cette liste a été dressée.</translation>
    </message>
    <message>
        <source>The address follows the pattern of the site; it was not seen itself.</source>
        <translation>L’adresse suit le modèle du site; elle n’a pas été vue elle-même.</translation>
    </message>
    <message>
        <source>The address is the provider’s main page; look for the title there.</source>
        <translation>L’adresse est la page principale du fournisseur; cherchez-y le titre.</translation>
    </message>
</context>
<context>
    <name>Compass::JournalListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The date of an evidence note, and its first words.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>dans le passé</translation>
    </message>
</context>
<context>
    <name>Compass::JournalPage</name>
    <message>
        <source>Evidence journal</source>
        <translation>Journal des réalisations</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Bring back the deleted note</source>
        <translation>Rétablir la note supprimée</translation>
    </message>
    <message>
        <source>Short notes on what you did, for you only: for a learning conversation, a talent profile, or to remember in a year. Name no people and nothing protected.</source>
        <translation>De courtes notes sur ce que vous avez fait, pour vous seulement&#xa0;: pour une conversation sur l’apprentissage, pour un profil de talent ou pour vous en souvenir dans un an. N’y nommez personne et n’y mettez rien de protégé.</translation>
    </message>
    <message>
        <source>Ca&amp;reer pack…</source>
        <translation>Dossier de &amp;carrière…</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>Nouve&amp;lle note</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Write down something that you did and that shows a competency: the situation, what you did, and what came of it. Your notes are listed here, and can go into a text for your supervisor or a talent profile.</source>
        <translation>Notez quelque chose que vous avez fait et qui montre une compétence&#xa0;: la situation, ce que vous avez fait et ce qui en a résulté. Vos notes figurent ici et peuvent servir à un texte pour votre superviseure ou superviseur, ou à un profil de talent.</translation>
    </message>
    <message>
        <source>&amp;Write the first note</source>
        <translation>Écrire la pre&amp;mière note</translation>
    </message>
    <message>
        <source>New evidence note</source>
        <translation>Nouvelle note de réalisation</translation>
    </message>
    <message>
        <source>Save the evidence note</source>
        <translation>Enregistrer la note de réalisation</translation>
    </message>
    <message>
        <source>Delete the evidence note</source>
        <translation>Supprimer la note de réalisation</translation>
    </message>
</context>
<context>
    <name>Compass::JournalPanel</name>
    <message>
        <source>All competencies</source>
        <translation>Toutes les compétences</translation>
    </message>
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
            <numerusform>%1 note sur %n&#xa0;: celles qui contiennent «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%1 sur %n notes&#xa0;: celles qui contiennent «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notes: those about “%2”</source>
        <translation>
            <numerusform>%1 note sur %n&#xa0;: celles sur «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%1 sur %n notes&#xa0;: celles sur «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notes: those about “%2” with “%3”</source>
        <translation>
            <numerusform>%1 note sur %n&#xa0;: celles sur «&#xa0;%2&#xa0;» qui contiennent «&#xa0;%3&#xa0;»</numerusform>
            <numerusform>%1 sur %n notes&#xa0;: celles sur «&#xa0;%2&#xa0;» qui contiennent «&#xa0;%3&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Search &amp;in English or French</source>
        <translation>&amp;Rechercher en français ou en anglais</translation>
    </message>
    <message>
        <source>Search the notes, in English or French</source>
        <translation>Rechercher dans les notes, en français ou en anglais</translation>
    </message>
    <message>
        <source>Notes a&amp;bout</source>
        <translation>&amp;Notes au sujet de</translation>
    </message>
    <message>
        <source>Show only notes about this competency</source>
        <translation>Afficher seulement les notes sur cette compétence</translation>
    </message>
    <message>
        <source>Show a&amp;ll notes</source>
        <translation>Afficher &amp;toutes les notes</translation>
    </message>
    <message>
        <source>Evidence notes</source>
        <translation>Notes de réalisation</translation>
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
    <name>Compass::KeepingPanel</name>
    <message numerus="yes">
        <source>%n individual file(s), kept until %1. You are reminded 30 days before.</source>
        <translation>
            <numerusform>%n fichier individuel, conservé jusqu’au %1. Un rappel paraît 30 jours avant.</numerusform>
            <numerusform>%n fichiers individuels, conservés jusqu’au %1. Un rappel paraît 30 jours avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no individual files. New ones are kept until %1.</source>
        <translation>Il n’y a aucun fichier individuel. Les nouveaux sont conservés jusqu’au %1.</translation>
    </message>
    <message>
        <source>You manage this team: you see who shared by name.</source>
        <translation>Vous gérez cette équipe&#xa0;: vous voyez qui a transmis ses niveaux sous son nom.</translation>
    </message>
    <message>
        <source>You collect for others: you see figures of the group only.</source>
        <translation>Vous recueillez pour d’autres&#xa0;: vous ne voyez que les chiffres du groupe.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) deleted. The figures stay.</source>
        <translation>
            <numerusform>✓ %n fichier supprimé. Les chiffres restent.</numerusform>
            <numerusform>✓ %n fichiers supprimés. Les chiffres restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>This team</source>
        <translation>Cette équipe</translation>
    </message>
    <message>
        <source>Change this team</source>
        <translation>Modifier cette équipe</translation>
    </message>
    <message>
        <source>&amp;Open another…</source>
        <translation>&amp;Ouvrir une autre…</translation>
    </message>
    <message>
        <source>Open another team</source>
        <translation>Ouvrir une autre équipe</translation>
    </message>
    <message>
        <source>Close this team</source>
        <translation>Fermer cette équipe</translation>
    </message>
    <message>
        <source>&amp;Delete the files and keep the figures…</source>
        <translation>&amp;Supprimer les fichiers et garder les chiffres…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>Compass::LanguageChoice</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>Compass::LearningPlanPage</name>
    <message>
        <source>Your learning plan</source>
        <translation>Votre plan d’apprentissage</translation>
    </message>
    <message>
        <source>For your role: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Pour votre rôle&#xa0;: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>For your next role: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Pour votre rôle suivant&#xa0;: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Plan for your next role instead</source>
        <translation>Planifier plutôt pour votre rôle suivant</translation>
    </message>
    <message>
        <source>Plan for your current role instead</source>
        <translation>Planifier plutôt pour votre rôle actuel</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why this plan?</source>
        <translation>Pourquoi ce plan?</translation>
    </message>
    <message>
        <source>The file is saved: %1</source>
        <translation>Le fichier est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>See &amp;suggestions</source>
        <translation>Voir les &amp;suggestions</translation>
    </message>
    <message>
        <source>&amp;Calendar file (.ics)</source>
        <translation>Fichier de cale&amp;ndrier (.ics)</translation>
    </message>
    <message>
        <source>Move the plan item up</source>
        <translation>Monter l’élément du plan</translation>
    </message>
    <message>
        <source>Move the plan item down</source>
        <translation>Descendre l’élément du plan</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Rien n’est encore évalué</translation>
    </message>
    <message>
        <source>Your plan is made from your own levels and the role you hold or aim for. It appears here once you have rated yourself.</source>
        <translation>Votre plan est fait à partir de vos niveaux et du rôle que vous occupez ou visez. Il apparaît ici une fois que vous vous êtes évalué ou évaluée.</translation>
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
        <source>Choose the role you hold or aim for. What is missing for it becomes your plan.</source>
        <translation>Choisissez le rôle que vous occupez ou visez. Ce qui manque pour ce rôle devient votre plan.</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Choisir un rôle</translation>
    </message>
    <message>
        <source>You have reached what this role asks</source>
        <translation>Vous atteignez ce que ce rôle demande</translation>
    </message>
    <message>
        <source>There is no gap left to plan for. A next role shows what comes after.</source>
        <translation>Il ne reste aucun écart à planifier. Un rôle suivant montre ce qui vient après.</translation>
    </message>
    <message>
        <source>Plan for your other role</source>
        <translation>Planifier pour votre autre rôle</translation>
    </message>
    <message>
        <source>Choose a next role</source>
        <translation>Choisir un rôle suivant</translation>
    </message>
    <message>
        <source>&amp;Report and PDF</source>
        <translation>&amp;Rapport et PDF</translation>
    </message>
</context>
<context>
    <name>Compass::LeftOutList</name>
    <message>
        <source>Show fewer</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items left out</source>
        <translation>
            <numerusform>Montrer l’élément laissé de côté</numerusform>
            <numerusform>Montrer les %n éléments laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est laissé de côté, et pourquoi</translation>
    </message>
</context>
<context>
    <name>Compass::LeftOutRow</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Use this instead</source>
        <translation>Prendre plutôt ceci</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler ce choix</translation>
    </message>
    <message>
        <source>Accept both languages</source>
        <translation>Accepter les deux langues</translation>
    </message>
    <message>
        <source>Accept this type</source>
        <translation>Accepter ce type</translation>
    </message>
    <message>
        <source>Accept what costs</source>
        <translation>Accepter ce qui coûte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The words of a button, then what it is about.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
    <name>Compass::LevelLegend</name>
    <message>
        <source>below target</source>
        <translation>sous la cible</translation>
    </message>
    <message>
        <source>? unsure</source>
        <translation>? incertain</translation>
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
    <name>Compass::MappingPanel</name>
    <message>
        <source>Carried over: %1, from version %2 to %3</source>
        <translation>Reporté&#xa0;: %1, de la version %2 à la version %3</translation>
    </message>
    <message>
        <source>%1 has changed, from version %2 to %3</source>
        <translation>%1 a changé, de la version %2 à la version %3</translation>
    </message>
    <message>
        <source>What you did with the earlier version is compared with what you do with the later one.</source>
        <translation>Ce que vous avez fait avec la version antérieure est comparé à ce que vous faites avec la version ultérieure.</translation>
    </message>
    <message>
        <source>You have assessments made with the earlier version. This became of its competencies:</source>
        <translation>Vous avez des évaluations faites avec la version antérieure. Voici ce que ses compétences sont devenues&#xa0;:</translation>
    </message>
    <message>
        <source>Your assessments themselves were not changed.</source>
        <translation>Vos évaluations elles-mêmes n’ont pas été changées.</translation>
    </message>
    <message>
        <source>Your assessments themselves are not changed, and you can take this back at any time.</source>
        <translation>Vos évaluations elles-mêmes ne changent pas, et vous pouvez revenir sur ce choix en tout temps.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler le report</translation>
    </message>
    <message>
        <source>Carry my history over</source>
        <translation>Reporter mon historique</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name in quotation marks.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept: %1. Everything about them stays comparable.</source>
        <translation>Conservées&#xa0;: %1. Tout y reste comparable.</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2. It stays comparable.</source>
        <translation>Renommée&#xa0;: %1 devient %2. Elle reste comparable.</translation>
    </message>
    <message>
        <source>Split: %1 is now %2. Each part starts with the earlier level, but a change in it cannot be told yet.</source>
        <translation>Divisée&#xa0;: %1 devient %2. Chaque partie commence au niveau antérieur, mais on ne peut pas encore y voir de changement.</translation>
    </message>
    <message>
        <source>Merged: %1 are now %2. It starts with the mean of the earlier levels, but a change in it cannot be told yet.</source>
        <translation>Fusionnées&#xa0;: %1 deviennent %2. Elle commence à la moyenne des niveaux antérieurs, mais on ne peut pas encore y voir de changement.</translation>
    </message>
    <message>
        <source>Retired: %1. Its earlier level stays in your history only.</source>
        <translation>Retirée&#xa0;: %1. Son niveau antérieur reste seulement dans votre historique.</translation>
    </message>
    <message>
        <source>New: %2. It has no earlier level.</source>
        <translation>Nouvelle&#xa0;: %2. Elle n’a pas de niveau antérieur.</translation>
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
        <translation>F&amp;ermer</translation>
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
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>Compass::NearestRoles</name>
    <message>
        <source>Nearest roles</source>
        <translation>Rôles les plus proches</translation>
    </message>
    <message>
        <source>The roles closest to where you are now, in any stream. The distance adds up the levels still to climb; essential ones count twice. Choose a role to see it on its map.</source>
        <translation>Les rôles les plus proches de votre situation actuelle, tous volets confondus. La distance additionne les niveaux encore à franchir; ceux des exigences essentielles comptent en double. Choisissez un rôle pour le voir dans son parcours.</translation>
    </message>
</context>
<context>
    <name>Compass::NeedRow</name>
    <message>
        <source>Why it differs from the role profile</source>
        <translation>Pourquoi il diffère du profil de rôle</translation>
    </message>
    <message>
        <source>Why, if you wish</source>
        <translation>Pourquoi, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Why your team needs %1. %2</source>
        <translation>Besoin de votre équipe&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Say why your team needs %1</source>
        <translation>Dire pourquoi votre équipe a ce besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>People needed for %1</source>
        <translation>Nombre de personnes nécessaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Choisir un niveau</translation>
    </message>
    <message>
        <source>Level needed for %1</source>
        <translation>Niveau nécessaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compass::NeedsDialog</name>
    <message numerus="yes">
        <source>%n needs were filled in from “%1”.</source>
        <translation>
            <numerusform>%n besoin a été défini d’après «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n besoins ont été définis d’après «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a level for “%1”.</source>
        <translation>Choisissez un niveau pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write why “%1” differs.</source>
        <translation>Écrivez pourquoi «&#xa0;%1&#xa0;» diffère.</translation>
    </message>
    <message>
        <source>Change needs</source>
        <translation>Modifier les besoins</translation>
    </message>
    <message>
        <source>What your team needs</source>
        <translation>Ce dont votre équipe a besoin</translation>
    </message>
    <message>
        <source>For each competency, say how many people your team needs at which level. Leave “Nobody” where nobody in particular is needed. Nothing is kept before you save.</source>
        <translation>Pour chaque compétence, dites combien de personnes il faut à votre équipe, et à quel niveau. Laissez «&#xa0;Aucune personne&#xa0;» là où il n’y a pas de besoin particulier. Rien n’est conservé avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Start from a &amp;role profile…</source>
        <translation>Partir d’un p&amp;rofil de rôle…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save the needs</source>
        <translation>&amp;Enregistrer les besoins</translation>
    </message>
</context>
<context>
    <name>Compass::NeedsProfileDialog</name>
    <message>
        <source>Start from a role profile</source>
        <translation>Partir d’un profil de rôle</translation>
    </message>
    <message>
        <source>What the role asks becomes what your team needs. Needs that the role says nothing about stay as they are, and you can change each one afterwards.</source>
        <translation>Ce que le rôle demande devient ce dont votre équipe a besoin. Les besoins dont le rôle ne dit rien restent tels quels, et vous pouvez ensuite modifier chacun d’eux.</translation>
    </message>
    <message>
        <source>&amp;Fill in the needs</source>
        <translation>&amp;Définir les besoins</translation>
    </message>
    <message>
        <source>How many &amp;people in this role</source>
        <translation>Nombre de &amp;personnes dans ce rôle</translation>
    </message>
    <message>
        <source>How many people in this role</source>
        <translation>Nombre de personnes dans ce rôle</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Ce qui est repris</translation>
    </message>
    <message>
        <source>Only what is essential</source>
        <translation>Seulement ce qui est essentiel</translation>
    </message>
    <message>
        <source>All that it asks</source>
        <translation>Tout ce que le rôle demande</translation>
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
    <message>
        <source>Under way: &lt;b&gt;%1&lt;/b&gt;, %2. Mark it done once you are through.</source>
        <translation>En cours&#xa0;: &lt;b&gt;%1&lt;/b&gt;, %2. Indiquez quand c’est fait.</translation>
    </message>
    <message>
        <source>Next in your plan: &lt;b&gt;%1&lt;/b&gt;, %2.</source>
        <translation>À suivre dans votre plan&#xa0;: &lt;b&gt;%1&lt;/b&gt;, %2.</translation>
    </message>
    <message>
        <source>Follow your learning plan</source>
        <translation>Suivez votre plan d’apprentissage</translation>
    </message>
    <message>
        <source>Next plan &amp;item</source>
        <translation>Éléme&amp;nt suivant du plan</translation>
    </message>
    <message>
        <source>See &amp;suggestions</source>
        <translation>Voir les &amp;suggestions</translation>
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
    <name>Compass::NoMembers</name>
    <message>
        <source>A coordinator sees nobody by name</source>
        <translation>La personne qui coordonne ne voit personne par nom</translation>
    </message>
    <message>
        <source>Needs, risks and actions rest on people who share by name with their manager. You see everyone together, as a group.</source>
        <translation>Les besoins, les risques et les mesures reposent sur les personnes qui transmettent leurs niveaux sous leur nom à leur gestionnaire. Vous voyez tout le monde ensemble, en groupe.</translation>
    </message>
    <message>
        <source>See the distribution</source>
        <translation>Voir la répartition</translation>
    </message>
    <message>
        <source>Nobody has shared by name yet</source>
        <translation>Personne n’a encore transmis ses niveaux sous son nom</translation>
    </message>
    <message>
        <source>Who covers a need can be said only of people who share by name. Those who share as a group are in the distribution, so that no one can be singled out.</source>
        <translation>On ne peut dire qui couvre un besoin que parmi les personnes qui transmettent leurs niveaux sous leur nom. Celles qui les transmettent en groupe sont dans la répartition, afin que personne ne puisse être reconnu.</translation>
    </message>
</context>
<context>
    <name>Compass::NoteEditor</name>
    <message>
        <source>Choose a competency first.</source>
        <translation>Choisissez d’abord une compétence.</translation>
    </message>
    <message>
        <source>Say first when it happened.</source>
        <translation>Indiquez d’abord quand cela s’est passé.</translation>
    </message>
    <message>
        <source>Write what you did first. The other two texts can wait.</source>
        <translation>Écrivez d’abord ce que vous avez fait. Les deux autres textes peuvent attendre.</translation>
    </message>
    <message numerus="yes">
        <source>Each text can have %n characters at most. Shorten the long one.</source>
        <translation>
            <numerusform>Chaque texte peut compter au plus %n caractère. Raccourcissez le texte trop long.</numerusform>
            <numerusform>Chaque texte peut compter au plus %n caractères. Raccourcissez le texte trop long.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a competency</source>
        <translation>Choisissez une compétence</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Une nouvelle note</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>&amp;When it happened</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>When it happened, as year, month, day</source>
        <translation>Quand cela s’est passé&#xa0;: année, mois, jour</translation>
    </message>
    <message>
        <source>Si&amp;tuation</source>
        <translation>&amp;Situation</translation>
    </message>
    <message>
        <source>When and where it was, and what was needed. Name nobody.</source>
        <translation>Quand et où c’était, et ce qu’il fallait. Ne nommez personne.</translation>
    </message>
    <message>
        <source>What &amp;you did</source>
        <translation>Ce que vous ave&amp;z fait</translation>
    </message>
    <message>
        <source>You yourself, step by step: “I” rather than “we”.</source>
        <translation>Vous-même, étape par étape&#xa0;: «&#xa0;je&#xa0;» plutôt que «&#xa0;nous&#xa0;».</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Ce qui &amp;en a résulté</translation>
    </message>
    <message>
        <source>What changed, for whom. A number helps.</source>
        <translation>Ce qui a changé, et pour qui. Un chiffre aide.</translation>
    </message>
    <message>
        <source>Whether you still do this</source>
        <translation>Si vous le faites encore</translation>
    </message>
    <message>
        <source>I do this now</source>
        <translation>Je le fais maintenant</translation>
    </message>
    <message>
        <source>I did this in the past</source>
        <translation>Je l’ai fait dans le passé</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Supprimer la n&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Undo what I typed</source>
        <translation>Ann&amp;uler ma saisie</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation>Enre&amp;gistrer la note</translation>
    </message>
    <message>
        <source>&amp;Competency</source>
        <translation>Co&amp;mpétence</translation>
    </message>
</context>
<context>
    <name>Compass::NoteExample</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en a résulté</translation>
    </message>
    <message>
        <source>In March our team had to move 4,000 shared files to the new document system before the old one closed.</source>
        <translation>En mars, notre équipe devait transférer 4&#xa0;000 fichiers partagés dans le nouveau système de documents avant la fermeture de l’ancien.</translation>
    </message>
    <message>
        <source>I sorted the files by how long they must be kept, wrote a two-page guide to naming them, and showed six colleagues how to move their own.</source>
        <translation>J’ai classé les fichiers selon leur durée de conservation, rédigé un guide de deux pages pour les nommer et montré à six collègues comment transférer les leurs.</translation>
    </message>
    <message>
        <source>All of them were moved a week early. The guide is now used by two other teams.</source>
        <translation>Tous ont été transférés une semaine à l’avance. Deux autres équipes utilisent maintenant le guide.</translation>
    </message>
    <message>
        <source>See a good e&amp;xample</source>
        <translation>Voir un bon e&amp;xemple</translation>
    </message>
    <message>
        <source>Hide the e&amp;xample</source>
        <translation>Masquer l’e&amp;xemple</translation>
    </message>
</context>
<context>
    <name>Compass::NothingReceived</name>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien de reçu pour l’instant</translation>
    </message>
    <message>
        <source>Ask your team with a request. When their files come back, add them here: what each person chose to share appears, and nothing else.</source>
        <translation>Faites une demande à votre équipe. Quand les fichiers reviennent, ajoutez-les ici&#xa0;: ce que chaque personne a choisi de transmettre apparaît, et rien d’autre.</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Faire une demande</translation>
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
    <message>
        <source>It was begun with a version of a framework that is not kept in your data. That part cannot be continued; the answers you gave stay in it.</source>
        <translation>Elle a été commencée avec une version d’un cadre qui n’est pas conservée dans vos données. Cette partie ne peut pas être poursuivie; vos réponses y restent.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A framework and its version.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It goes on with what it was begun with: %1. The next one uses the newest version.</source>
        <translation>Elle se poursuit avec ce qui a servi à la commencer&#xa0;: %1. La prochaine utilisera la version la plus récente.</translation>
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
    <name>Compass::OwnRoleCard</name>
    <message>
        <source>Your current role</source>
        <translation>Votre rôle actuel</translation>
    </message>
    <message>
        <source>Your next role</source>
        <translation>Votre rôle suivant</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>The role you have today. Choose it on the map below or in the list of all roles.</source>
        <translation>Le rôle que vous occupez aujourd’hui. Choisissez-le dans le parcours ci-dessous ou dans la liste de tous les rôles.</translation>
    </message>
    <message>
        <source>The role you aim for. Choose it on the map below or in the list of all roles.</source>
        <translation>Le rôle que vous visez. Choisissez-le dans le parcours ci-dessous ou dans la liste de tous les rôles.</translation>
    </message>
    <message>
        <source>Not compared yet. Rate yourself to see how close you are.</source>
        <translation>Pas encore comparé. Évaluez-vous pour voir où vous en êtes.</translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Voir les écarts</translation>
    </message>
    <message>
        <source>Choose from all roles</source>
        <translation>Choisir parmi tous les rôles</translation>
    </message>
    <message>
        <source>See the gaps for your current role</source>
        <translation>Voir les écarts pour votre rôle actuel</translation>
    </message>
    <message>
        <source>See the gaps for your next role</source>
        <translation>Voir les écarts pour votre rôle suivant</translation>
    </message>
    <message>
        <source>Choose your current role from all roles</source>
        <translation>Choisir votre rôle actuel parmi tous les rôles</translation>
    </message>
    <message>
        <source>Choose your next role from all roles</source>
        <translation>Choisir votre rôle suivant parmi tous les rôles</translation>
    </message>
</context>
<context>
    <name>Compass::PagePictures</name>
    <message>
        <source>Picture of page %1 of %2</source>
        <translation>Image de la page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Compass::PastAssessmentModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A framework and its version.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (not kept, so without figures)</source>
        <translation>%1&#xa0;%2 (non conservée, donc sans chiffres)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1
%2, %3 rated</source>
        <extracomment>Two lines: a date; how precise an assessment was and how many are rated.</extracomment>
        <translation>%1
%2, %3 évaluées</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Frameworks and versions</source>
        <translation>Cadres et versions</translation>
    </message>
    <message>
        <source>Competencies rated</source>
        <translation>Compétences évaluées</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>Compass::PathsReached</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why this level reached?</source>
        <translation>Pourquoi ce niveau atteint?</translation>
    </message>
    <message>
        <source>Level reached on both paths: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Niveau atteint dans les deux cheminements&#xa0;: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Level reached on the management path: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Niveau atteint dans le cheminement de gestion&#xa0;: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Level reached on the individual path: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Niveau atteint dans le cheminement individuel&#xa0;: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Level reached on this path: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Niveau atteint dans ce cheminement&#xa0;: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
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
    <name>Compass::PlaceLinks</name>
    <message>
        <source>Save or print a report</source>
        <translation>Enregistrer ou imprimer un rapport</translation>
    </message>
    <message>
        <source>See how you changed</source>
        <translation>Voir ce qui a changé pour vous</translation>
    </message>
    <message>
        <source>Write down evidence in your journal</source>
        <translation>Noter une réalisation dans votre journal</translation>
    </message>
    <message>
        <source>Make a text for your career</source>
        <translation>Faire un texte pour votre carrière</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Transmettre…</translation>
    </message>
</context>
<context>
    <name>Compass::PlanFilterRow</name>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Reading, video, tools</source>
        <translation>Lecture, vidéo, outils</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Avec d’autres personnes</translation>
    </message>
    <message>
        <source>What may be suggested</source>
        <translation>Ce qui peut être suggéré</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Free only</source>
        <translation>Gratuit seulement</translation>
    </message>
</context>
<context>
    <name>Compass::PlanHeading</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What, and why</source>
        <translation>Quoi, et pourquoi</translation>
    </message>
    <message>
        <source>Time and type</source>
        <translation>Durée et type</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>Compass::PlanItemActions</name>
    <message>
        <source>Mark done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Back to “to do”</source>
        <translation>Remettre «&#xa0;à faire&#xa0;»</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Always keep in the plan</source>
        <translation>Toujours garder dans le plan</translation>
    </message>
    <message>
        <source>No longer keep always</source>
        <translation>Ne plus toujours garder</translation>
    </message>
    <message>
        <source>Replace with the next best</source>
        <translation>Remplacer par le suivant</translation>
    </message>
    <message>
        <source>Not for me…</source>
        <translation>Pas pour moi…</translation>
    </message>
    <message>
        <source>Mark done: %1</source>
        <translation>C’est fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>Plus d’actions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compass::PlanItemList</name>
    <message>
        <source>The items of your learning plan</source>
        <translation>Les éléments de votre plan d’apprentissage</translation>
    </message>
</context>
<context>
    <name>Compass::PlanItemRow</name>
    <message>
        <source>No week has room</source>
        <translation>Aucune semaine n’a de place</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Weeks %1–%2</source>
        <extracomment>%1 and %2 numbers of weeks.</extracomment>
        <translation>Semaines %1–%2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <source>It closes none of your gaps. It is here because you added it.</source>
        <translation>Ne comble aucun de vos écarts. C’est ici parce que vous l’avez ajouté.</translation>
    </message>
    <message>
        <source>No course reaches %1 here, so this is practice at work.</source>
        <translation>Aucun cours ne mène ici au niveau %1&#xa0;: c’est donc une pratique au travail.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compass::PlanNoteDialog</name>
    <message numerus="yes">
        <source>Shorten your note to %n characters.</source>
        <translation>
            <numerusform>Raccourcissez votre note à %n caractère.</numerusform>
            <numerusform>Raccourcissez votre note à %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be saved. Try again, or copy your note first.</source>
        <translation>L’enregistrement n’a pas réussi. Essayez encore, ou copiez d’abord votre note.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your &amp;note, for yourself</source>
        <translation>&amp;Votre note, pour vous</translation>
    </message>
    <message>
        <source>Your note, for yourself</source>
        <translation>Votre note, pour vous</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>&amp;Garder la note</translation>
    </message>
</context>
<context>
    <name>Compass::PlanTimeCard</name>
    <message>
        <source>the coming Monday</source>
        <translation>le lundi qui vient</translation>
    </message>
    <message>
        <source>How much time do you have?</source>
        <translation>De combien de temps disposez-vous?</translation>
    </message>
    <message>
        <source>a week, for</source>
        <extracomment>Between two choices: &quot;1 h&quot; a week, for &quot;4&quot; weeks.</extracomment>
        <translation>par semaine, pendant</translation>
    </message>
    <message>
        <source>weeks =</source>
        <extracomment>After a number of weeks and before the time of all of them.</extracomment>
        <translation>semaines =</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Séance la plus longue</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Longest session and first day</source>
        <translation>Séance la plus longue et premier jour</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation>Nombre de semaines</translation>
    </message>
    <message>
        <source>First day of the plan</source>
        <translation>Premier jour du plan</translation>
    </message>
</context>
<context>
    <name>Compass::PlanWords</name>
    <message numerus="yes">
        <source>This plan uses all %1 and closes %n gap(s).</source>
        <translation>
            <numerusform>Ce plan utilise tout votre temps (%1) et comble %n écart.</numerusform>
            <numerusform>Ce plan utilise tout votre temps (%1) et comble %n écarts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses all %1 and closes your %n blocking gap(s).</source>
        <translation>
            <numerusform>Ce plan utilise tout votre temps (%1) et comble votre écart bloquant.</numerusform>
            <numerusform>Ce plan utilise tout votre temps (%1) et comble vos %n écarts bloquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses all %1 and closes %2 of your %n blocking gap(s).</source>
        <translation>
            <numerusform>Ce plan utilise tout votre temps (%1) et comble %2 écart bloquant sur %n.</numerusform>
            <numerusform>Ce plan utilise tout votre temps (%1) et comble %2 de vos %n écarts bloquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses %1 of your %2 and closes %n gap(s).</source>
        <translation>
            <numerusform>Ce plan utilise %1 sur un total de %2 et comble %n écart.</numerusform>
            <numerusform>Ce plan utilise %1 sur un total de %2 et comble %n écarts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses %1 of your %2 and closes your %n blocking gap(s).</source>
        <translation>
            <numerusform>Ce plan utilise %1 sur un total de %2 et comble votre écart bloquant.</numerusform>
            <numerusform>Ce plan utilise %1 sur un total de %2 et comble vos %n écarts bloquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan uses %1 of your %2 and closes %3 of your %n blocking gap(s).</source>
        <translation>
            <numerusform>Ce plan utilise %1 sur un total de %2 et comble %3 écart bloquant sur %n.</numerusform>
            <numerusform>Ce plan utilise %1 sur un total de %2 et comble %3 de vos %n écarts bloquants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you need is left out.</source>
        <translation>Rien de ce qu’il vous faut n’est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible gap(s) are left out.</source>
        <translation>
            <numerusform>Un écart possible est laissé de côté.</numerusform>
            <numerusform>%n écarts possibles sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in an asset are left out.</source>
        <translation>
            <numerusform>Un écart dans un atout est laissé de côté.</numerusform>
            <numerusform>%n écarts dans des atouts sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other plan closes more in that time.</source>
        <translation>Aucun autre plan n’en comble plus dans ce temps.</translation>
    </message>
    <message>
        <source>It is near-best: another plan could close at most %1 more.</source>
        <translation>Il est presque le meilleur&#xa0;: un autre plan pourrait combler au plus %1 de plus.</translation>
    </message>
    <message>
        <source>There is no gap to close for this role.</source>
        <translation>Il n’y a aucun écart à combler pour ce rôle.</translation>
    </message>
    <message>
        <source>Nothing useful fits in %1. The smallest useful time is %2.</source>
        <translation>Rien d’utile ne tient dans %1. Le plus petit temps utile est de %2.</translation>
    </message>
    <message>
        <source>Nothing that you allow closes one of your gaps.</source>
        <translation>Rien de ce que vous permettez ne comble un de vos écarts.</translation>
    </message>
    <message>
        <source>What you added takes %1, more than the %2 you have. Nothing else was planned.</source>
        <translation>Ce que vous avez ajouté demande %1, plus que le temps dont vous disposez (%2). Rien d’autre n’a été prévu.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>course</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>learning path</source>
        <translation>parcours d’apprentissage</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>balado</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>I know this already</source>
        <translation>Je connais déjà cela</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>C’est trop long</translation>
    </message>
    <message>
        <source>It is not in my language</source>
        <translation>Ce n’est pas dans ma langue</translation>
    </message>
    <message>
        <source>It does not fit my work</source>
        <translation>Cela ne convient pas à mon travail</translation>
    </message>
    <message>
        <source>I cannot get it</source>
        <translation>Je n’y ai pas accès</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2&#xa0;min</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes %n step(s) of %1: %2 to %3.</source>
        <extracomment>%1 a competency, %2 and %3 levels, %n how many steps lie between them.</extracomment>
        <translation>
            <numerusform>Comble %n étape de «&#xa0;%1&#xa0;»&#xa0;: de %2 à %3.</numerusform>
            <numerusform>Comble %n étapes de «&#xa0;%1&#xa0;»&#xa0;: de %2 à %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, the plan would close as much.</source>
        <translation>Sans cela, le plan comblerait autant.</translation>
    </message>
    <message>
        <source>Without it, the plan would close %1 less.</source>
        <translation>Sans cela, le plan comblerait %1 de moins.</translation>
    </message>
    <message>
        <source>The %1 are full, and it closes no more than what it would replace. With %2 more it fits.</source>
        <extracomment>%1 the time there is, e.g. &quot;4 hours&quot;, %2 the time it would take more.</extracomment>
        <translation>Tout le temps prévu (%1) est pris, et cet élément ne comble pas plus que ce qu’il remplacerait. Avec %2 de plus, il tient.</translation>
    </message>
    <message>
        <source>It takes longer than the %1 left, and it closes no more than what it would replace. With %2 more it fits.</source>
        <extracomment>%1 the time left, e.g. &quot;15 minutes&quot;, %2 the time it would take more.</extracomment>
        <translation>Il demande plus que le temps qui reste (%1) et ne comble pas plus que ce qu’il remplacerait. Avec %2 de plus, il tient.</translation>
    </message>
    <message>
        <source>Other items of the plan already close what it teaches.</source>
        <translation>D’autres éléments du plan comblent déjà ce qu’il enseigne.</translation>
    </message>
    <message>
        <source>It starts above a step that the plan does not close.</source>
        <translation>Il commence au-dessus d’une étape que le plan ne comble pas.</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>Vous avez dit qu’il n’est pas pour vous.</translation>
    </message>
    <message>
        <source>It is not in a language you chose.</source>
        <translation>Il n’est pas dans une langue que vous avez choisie.</translation>
    </message>
    <message>
        <source>It is of a type you left out.</source>
        <translation>Il est d’un type que vous avez laissé de côté.</translation>
    </message>
    <message>
        <source>It is not known to be free, and you chose only what is.</source>
        <translation>Rien n’indique qu’il est gratuit, et vous n’avez choisi que ce qui l’est.</translation>
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
    <name>Compass::PreviewText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact and what it is: &quot;Answer until: December 22, 2026&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Précéde&amp;nt</translation>
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
        <translation>Précéde&amp;nt</translation>
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
    <name>Compass::ReceivedShareModel</name>
    <message>
        <source>Name or alias</source>
        <translation>Nom ou pseudonyme</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Frameworks and versions</source>
        <translation>Cadres et versions</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1
%2
%3
%4
Received %5, ends %6.</source>
        <extracomment>Lines about one file: name; by name or as a group; frameworks; detail; two days.</extracomment>
        <translation>%1
%2
%3
%4
Reçu le %5, prend fin le %6.</translation>
    </message>
</context>
<context>
    <name>Compass::RecentTeamRow</name>
    <message>
        <source>Not there any more: %1</source>
        <translation>N’est plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Open the team %1</source>
        <translation>Ouvrir l’équipe %1</translation>
    </message>
    <message>
        <source>Forget the team %1</source>
        <translation>Oublier l’équipe %1</translation>
    </message>
</context>
<context>
    <name>Compass::Records</name>
    <message>
        <source>no assessment</source>
        <translation>aucune évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments (finished: %1)</source>
        <extracomment>How many assessments, and how many of them are finished.</extracomment>
        <translation>
            <numerusform>%n évaluation (terminée&#xa0;: %1)</numerusform>
            <numerusform>%n évaluations (terminées&#xa0;: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence notes</source>
        <translation>
            <numerusform>%n note de réalisation</numerusform>
            <numerusform>%n notes de réalisation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Both are counts in words: &quot;no assessment, 0 evidence notes&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2; last change on %3</source>
        <extracomment>Two counts in words, and when the last of it was changed.</extracomment>
        <translation>%1, %2; dernier changement le %3</translation>
    </message>
</context>
<context>
    <name>Compass::RefusedFileModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it was not taken in</source>
        <translation>Pourquoi il n’a pas été ajouté</translation>
    </message>
    <message>
        <source>This is a team pack: figures of a whole team, which nobody’s file can be taken from. Open it with “Open a team pack…” on the page of the team.</source>
        <translation>C’est un dossier d’équipe&#xa0;: les chiffres d’une équipe entière, d’où l’on ne peut tirer le fichier de personne. Ouvrez-le avec «&#xa0;Ouvrir un dossier d’équipe…&#xa0;», sur la page de l’équipe.</translation>
    </message>
</context>
<context>
    <name>Compass::RejectionDialog</name>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord une raison.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Why is it not for you? It is then no longer suggested. You can take this back in your learning plan.</source>
        <translation>Pourquoi n’est-ce pas pour vous? Ce ne sera plus suggéré. Vous pouvez revenir sur ce choix dans votre plan d’apprentissage.</translation>
    </message>
    <message>
        <source>Why is it not for you?</source>
        <translation>Pourquoi n’est-ce pas pour vous?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
</context>
<context>
    <name>Compass::Report</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A competency, then what to learn it from.
----------
A competency, then what can go wrong with it.
----------
A competency, then how many people have it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no strength to name yet.</source>
        <translation>Il n’y a pas encore de force à nommer.</translation>
    </message>
    <message>
        <source>%1: now %2, aiming for %3</source>
        <extracomment>A competency, today&apos;s level, then &quot;at least Advanced&quot;.</extracomment>
        <translation>%1&#xa0;: maintenant %2, objectif&#xa0;: %3</translation>
    </message>
    <message>
        <source>I have no gap to a target at the moment.</source>
        <translation>Je n’ai aucun écart par rapport à une cible pour l’instant.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A competency, a date, then what the person did.</extracomment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>What I have done</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>The levels are a self-assessment, made for development. They are never for appraisal, certification or staffing.</source>
        <translation>Les niveaux viennent d’une autoévaluation, faite pour le perfectionnement. Ils ne servent jamais à l’appréciation du rendement, à la certification ni à la dotation.</translation>
    </message>
    <message>
        <source>Notes for a learning conversation</source>
        <translation>Notes pour une conversation sur l’apprentissage</translation>
    </message>
    <message>
        <source>I am aiming for: %1.</source>
        <translation>Mon objectif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Ce que je fais bien</translation>
    </message>
    <message>
        <source>What I want to improve</source>
        <translation>Ce que je veux améliorer</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>Ce dont j’aimerais parler</translation>
    </message>
    <message>
        <source>Which of these matters most for our work this year?</source>
        <translation>Lequel de ces points compte le plus pour notre travail cette année?</translation>
    </message>
    <message>
        <source>What could I learn on the job, and with whom?</source>
        <translation>Que pourrais-je apprendre en cours d’emploi, et avec qui?</translation>
    </message>
    <message>
        <source>How much time can I set aside for learning, and when do we look at it again?</source>
        <translation>Combien de temps puis-je réserver à l’apprentissage, et quand en reparlerons-nous?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Something to learn from, then how long it takes.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the levels are called elsewhere</source>
        <translation>Le nom de ces niveaux ailleurs</translation>
    </message>
    <message>
        <source>Text for a talent profile</source>
        <translation>Texte pour un profil de talent</translation>
    </message>
    <message>
        <source>Top skills</source>
        <translation>Compétences principales</translation>
    </message>
    <message>
        <source>Skills to improve</source>
        <translation>Compétences à améliorer</translation>
    </message>
    <message>
        <source>Career pack · self-assessment, for development</source>
        <translation>Dossier de carrière · autoévaluation, pour le perfectionnement</translation>
    </message>
    <message>
        <source>Strengths, experience and what to improve.</source>
        <translation>Forces, expérience et points à améliorer.</translation>
    </message>
    <message>
        <source>Top skills, skills to improve and experience.</source>
        <translation>Compétences principales, compétences à améliorer et expérience.</translation>
    </message>
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
        <source>%1: %2. %3</source>
        <extracomment>A role, a word for readiness, then sentences that give the reason.</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1, your own level</source>
        <translation>%1, votre propre niveau</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
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
        <source>There is no gap among the competencies you have rated.</source>
        <translation>Il n’y a aucun écart parmi les compétences que vous avez évaluées.</translation>
    </message>
    <message>
        <source>To close or to check, the most important first</source>
        <translation>À combler ou à vérifier, le plus important d’abord</translation>
    </message>
    <message>
        <source>To close or to check: the %1 most important of %2</source>
        <translation>À combler ou à vérifier&#xa0;: les %1 plus importants sur %2</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>pas encore de chiffre</translation>
    </message>
    <message>
        <source>Readiness in figures</source>
        <translation>La préparation en chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Exigences atteintes</translation>
    </message>
    <message>
        <source>Essential requirements met</source>
        <translation>Exigences essentielles atteintes</translation>
    </message>
    <message>
        <source>Essential requirements unsure</source>
        <translation>Exigences essentielles incertaines</translation>
    </message>
    <message>
        <source>Essential requirements not met</source>
        <translation>Exigences essentielles non atteintes</translation>
    </message>
    <message>
        <source>Essential requirements not rated</source>
        <translation>Exigences essentielles non évaluées</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Atteinte pondérée</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A competency, then the target &quot;at least Working&quot;, then &quot;Essential&quot; or &quot;Asset&quot;.</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Asked for and not rated</source>
        <translation>Demandé et non évalué</translation>
    </message>
    <message>
        <source>The roles nearest to your levels; 0 means nothing is missing</source>
        <translation>Les rôles les plus proches de vos niveaux; 0 veut dire que rien ne manque</translation>
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
        <source>Nearest roles</source>
        <translation>Rôles les plus proches</translation>
    </message>
    <message>
        <source>Targets you meet</source>
        <translation>Cibles que vous atteignez</translation>
    </message>
    <message>
        <source>%1: then and now</source>
        <translation>%1&#xa0;: avant et maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Your assessments of %1 and %2, compared.</source>
        <extracomment>Two dates, the earlier one first.</extracomment>
        <translation>Vos évaluations du %1 et du %2, comparées.</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Ce que veulent dire les niveaux</translation>
    </message>
    <message>
        <source>The person who holds this position needs these digital skills.</source>
        <translation>La personne qui occupe ce poste a besoin des compétences numériques suivantes.</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Compétences essentielles</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Atouts</translation>
    </message>
    <message>
        <source>These levels are a starting point from a role profile: adapt them to the position. Ask candidates to show what they can do; a self-assessment proves nothing.</source>
        <translation>Ces niveaux, tirés d’un profil de rôle, sont un point de départ&#xa0;: adaptez-les au poste. Demandez aux candidates et aux candidats de montrer ce qu’ils savent faire; une autoévaluation ne prouve rien.</translation>
    </message>
    <message>
        <source>The digital skills that a position asks for.</source>
        <translation>Les compétences numériques que demande un poste.</translation>
    </message>
    <message>
        <source>%1 · digital skills asked for</source>
        <translation>%1 · compétences numériques demandées</translation>
    </message>
    <message>
        <source>%1: %2; target %3.</source>
        <translation>%1&#xa0;: %2; cible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>likely range</source>
        <translation>intervalle probable</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>%1: your levels and how sure they are</source>
        <translation>%1&#xa0;: vos niveaux et leur certitude</translation>
    </message>
    <message>
        <source>A bar chart on the scale of levels. %1</source>
        <translation>Diagramme à barres sur l’échelle des niveaux. %1</translation>
    </message>
    <message>
        <source>version %1, phase %2</source>
        <extracomment>A version number, then a phase such as &quot;Alpha&quot;.</extracomment>
        <translation>version %1, phase %2</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>Ce sur quoi repose ce rapport</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Report made on</source>
        <translation>Rapport produit le</translation>
    </message>
    <message>
        <source>Assessment finished on</source>
        <translation>Évaluation terminée le</translation>
    </message>
    <message>
        <source>Length of the assessment</source>
        <translation>Longueur de l’évaluation</translation>
    </message>
    <message>
        <source>%1 (unofficial)</source>
        <translation>%1 (non officiel)</translation>
    </message>
    <message>
        <source>This is a self-assessment, for development. It is never for appraisal, certification or staffing, and it does not compare people.</source>
        <translation>Ceci est une autoévaluation, pour le perfectionnement. Elle ne sert jamais à l’appréciation du rendement, à la certification ni à la dotation, et elle ne compare pas les personnes.</translation>
    </message>
    <message>
        <source>This report was made on your own computer and sent to nobody. Whoever you give it to can read all of it.</source>
        <translation>Ce rapport a été produit sur votre propre ordinateur et n’a été envoyé à personne. Quiconque le reçoit de vous peut tout y lire.</translation>
    </message>
    <message>
        <source>A framework in the alpha or beta phase is not yet confirmed with field data; its levels may be adjusted.</source>
        <translation>Un cadre en phase alpha ou bêta n’est pas encore confirmé par des données de terrain; ses niveaux peuvent être ajustés.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>You rated “I can …” statements yourself. Each answer changes the probabilities of the levels 0 to 4 under a published model (graded response, Samejima 1969); the level shown is the most probable one.</source>
        <translation>Vous avez évalué vous-même des énoncés «&#xa0;Je peux…&#xa0;». Chaque réponse change les probabilités des niveaux 0 à 4 selon un modèle publié (réponse graduée, Samejima, 1969); le niveau affiché est le plus probable.</translation>
    </message>
    <message>
        <source>“Quite sure” stands for a probability of 80% or more, “fairly sure” for 60% or more, “unsure” for less. The likely range holds the true place 9 times out of 10.</source>
        <translation>«&#xa0;Très sûr&#xa0;» correspond à une probabilité de 80&#xa0;% ou plus, «&#xa0;assez sûr&#xa0;» à 60&#xa0;% ou plus, «&#xa0;incertain&#xa0;» à moins. L’intervalle probable contient la vraie position 9 fois sur 10.</translation>
    </message>
    <message>
        <source>A competency that does not apply to you, or that you prefer not to rate, leaves the figures; it is never level 0.</source>
        <translation>Une compétence qui ne s’applique pas à vous, ou que vous préférez ne pas évaluer, sort des chiffres; elle n’est jamais au niveau 0.</translation>
    </message>
    <message>
        <source>Average is the mean of the scale from 0 to 5, on which level 2 lies between 2 and 3. Attainment is the weighted share of each target that is reached.</source>
        <translation>La moyenne se lit sur l’échelle de 0 à 5, où le niveau 2 va de 2 à 3. L’atteinte pondérée est la part pondérée de chaque cible qui est atteinte.</translation>
    </message>
    <message>
        <source>What this report is for</source>
        <translation>À quoi sert ce rapport</translation>
    </message>
    <message>
        <source>It is not an official publication of the Government of Canada.</source>
        <translation>Il ne s’agit pas d’une publication officielle du gouvernement du Canada.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A framework, its version, and its phase.</extracomment>
        <translation>%1&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>Levels come from “I can …” statements that you rated yourself, under a published model; “quite sure”, “fairly sure” and “unsure” say how much to trust them. Frameworks: %1.</source>
        <translation>Les niveaux viennent d’énoncés «&#xa0;Je peux…&#xa0;» que vous avez évalués vous-même, selon un modèle publié; «&#xa0;très sûr&#xa0;», «&#xa0;assez sûr&#xa0;» et «&#xa0;incertain&#xa0;» disent à quel point s’y fier. Cadres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Digital skills report</source>
        <translation>Rapport de compétences numériques</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Produit le %1.</translation>
    </message>
    <message>
        <source>%1, made on %2.</source>
        <translation>%1, produit le %2.</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>Votre cible</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>Comment lire cette page</translation>
    </message>
    <message>
        <source>Where a person stands in digital skills, by their own assessment.</source>
        <translation>Où se situe une personne en matière de compétences numériques, selon sa propre évaluation.</translation>
    </message>
    <message>
        <source>Digital skills report · self-assessment, for development</source>
        <translation>Rapport de compétences numériques · autoévaluation, pour le perfectionnement</translation>
    </message>
    <message>
        <source>Nothing to add now.</source>
        <translation>Rien à ajouter pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>A competency, the level before, the level after.</extracomment>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, estimation</translation>
    </message>
    <message>
        <source>What to learn, in this order</source>
        <translation>Quoi apprendre, dans cet ordre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Steps it closes</source>
        <translation>Étapes comblées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>Plan d’apprentissage</translation>
    </message>
    <message>
        <source>The first week begins on %1.</source>
        <translation>La première semaine commence le %1.</translation>
    </message>
    <message>
        <source>your level</source>
        <translation>votre niveau</translation>
    </message>
    <message>
        <source>%1: the shape of your levels</source>
        <translation>%1&#xa0;: la forme de vos niveaux</translation>
    </message>
    <message>
        <source>A radar chart, one axis for each competency and one ring for each level. %1</source>
        <translation>Diagramme en radar&#xa0;: un axe par compétence et un anneau par niveau. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No competency is rated yet, so there are no levels to report.</source>
        <translation>Aucune compétence n’est encore évaluée; il n’y a donc aucun niveau à présenter.</translation>
    </message>
    <message numerus="yes">
        <source>You work on your own or better in %1 of %n competencies.</source>
        <translation>
            <numerusform>Vous travaillez de façon autonome ou mieux dans %1 compétence sur %n.</numerusform>
            <numerusform>Vous travaillez de façon autonome ou mieux dans %1 compétences sur %n.</numerusform>
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
        <source>Overall: %1, an average of %2 on the scale from 0 to 5; %3 of %4 rated.</source>
        <translation>Dans l’ensemble&#xa0;: %1, soit une moyenne de %2 sur l’échelle de 0 à 5; compétences évaluées&#xa0;: %3 sur %4.</translation>
    </message>
    <message>
        <source>%1: your levels</source>
        <translation>%1&#xa0;: vos niveaux</translation>
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
        <source>Likely range</source>
        <translation>Intervalle probable</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Too few questions to compare</source>
        <translation>Trop peu de questions pour comparer</translation>
    </message>
    <message>
        <source>Your ratings and your answers agree</source>
        <translation>Vos évaluations et vos réponses concordent</translation>
    </message>
    <message>
        <source>You rate yourself higher than your answers suggest</source>
        <translation>Vous vous évaluez plus haut que ne le laissent croire vos réponses</translation>
    </message>
    <message>
        <source>You rate yourself lower than your answers suggest</source>
        <translation>Vous vous évaluez plus bas que ne le laissent croire vos réponses</translation>
    </message>
    <message>
        <source>Self-rating minus what the questions suggest, in levels</source>
        <translation>Autoévaluation moins ce que laissent croire les questions, en niveaux</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Your self-rating and the questions</source>
        <translation>Votre autoévaluation et les questions</translation>
    </message>
    <message>
        <source>This section is for you alone. Take it out before you give this report to someone else, if you prefer.</source>
        <translation>Cette section n’est que pour vous. Retirez-la, si vous préférez, avant de remettre ce rapport à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A gap is reported when its chance is 80% or more; at 20% or less the target is met; in between it is unsure. A surplus never makes up for a gap elsewhere.</source>
        <translation>Un écart est signalé quand sa probabilité est de 80&#xa0;% ou plus; à 20&#xa0;% ou moins, la cible est atteinte; entre les deux, c’est incertain. Un surplus ne compense jamais un écart ailleurs.</translation>
    </message>
    <message>
        <source>How the same people moved</source>
        <translation>Évolution des mêmes personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <source>Change of each of them</source>
        <translation>Changement de chacune d’elles</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Only people who shared by name twice are compared, so that whoever came or left is not taken for change.</source>
        <translation>Seules les personnes qui ont transmis deux fois leurs niveaux sous leur nom sont comparées, pour que les arrivées et les départs ne passent pas pour un changement.</translation>
    </message>
    <message>
        <source>%1: people by name</source>
        <translation>%1&#xa0;: personnes nommées</translation>
    </message>
    <message>
        <source>%1: everyone together</source>
        <translation>%1&#xa0;: toutes les personnes ensemble</translation>
    </message>
    <message>
        <source>%1: those who shared as a group</source>
        <translation>%1&#xa0;: personnes qui ont transmis leurs niveaux en groupe</translation>
    </message>
    <message>
        <source>%1: those who shared bands as a group</source>
        <translation>%1&#xa0;: personnes qui ont transmis des tranches en groupe</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A letter and a number for a level, then its name.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1. 0–1 and 2–4 are bands of levels, for people who shared no more. ▽ is surely below the level that the team needs, ? perhaps. A dash is not rated or not shared.</source>
        <translation>%1. 0–1 et 2–4 sont des tranches de niveaux, pour les personnes qui n’ont pas transmis davantage. ▽ signifie sûrement sous le niveau dont l’équipe a besoin; le point d’interrogation, peut-être. Un tiret&#xa0;: non évalué ou non transmis.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>People who shared by name, for this purpose, are shown by name. All others are only counted, in figures of a group.</source>
        <translation>Les personnes qui ont transmis leurs niveaux sous leur nom, à cette fin, sont montrées par leur nom. Toutes les autres sont seulement comptées, dans les chiffres d’un groupe.</translation>
    </message>
    <message>
        <source>People are only counted, in figures of everyone together.</source>
        <translation>Les personnes sont seulement comptées, toutes ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>A figure of fewer than %n people is hidden, and so is one of people who are too alike. The words are always the same: naming the reason would give a level away.</source>
        <translation>
            <numerusform>Un chiffre qui porte sur moins de %n personne est masqué, tout comme celui d’un groupe trop homogène. Les mots sont toujours les mêmes&#xa0;: donner la raison révélerait un niveau.</numerusform>
            <numerusform>Un chiffre qui porte sur moins de %n personnes est masqué, tout comme celui d’un groupe trop homogène. Les mots sont toujours les mêmes&#xa0;: donner la raison révélerait un niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A figure of a group changes only when at least %n people in it did, and not at once, so that nobody’s level follows from two reports.</source>
        <translation>
            <numerusform>Le chiffre d’un groupe ne change que si au moins %n personne a changé, et pas tout de suite, pour que le niveau de personne ne se déduise de deux rapports.</numerusform>
            <numerusform>Le chiffre d’un groupe ne change que si au moins %n personnes ont changé, et pas tout de suite, pour que le niveau de personne ne se déduise de deux rapports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden is not 0. No total and no average includes a hidden figure.</source>
        <translation>Masqué n’est pas 0. Aucun total ni aucune moyenne ne comprend un chiffre masqué.</translation>
    </message>
    <message numerus="yes">
        <source>The average of fewer than %n people is rounded to the half.</source>
        <translation>
            <numerusform>La moyenne de moins de %n personne est arrondie à la demie.</numerusform>
            <numerusform>La moyenne de moins de %n personnes est arrondie à la demie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels are what people said of themselves, by rating “I can …” statements under a published model. They are not tests.</source>
        <translation>Les niveaux sont ceux que les personnes ont déclarés, en évaluant des énoncés «&#xa0;Je peux…&#xa0;» selon un modèle publié. Ce ne sont pas des résultats de tests.</translation>
    </message>
    <message>
        <source>A competency that somebody did not rate or did not share leaves the figures; it is never level 0.</source>
        <translation>Une compétence qu’une personne n’a pas évaluée ou pas transmise n’entre pas dans les chiffres; elle n’est jamais au niveau 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n people shared how certain their levels are.</source>
        <translation>
            <numerusform>%n personne a transmis la certitude de ses niveaux.</numerusform>
            <numerusform>%n personnes ont transmis la certitude de leurs niveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is hidden, and why</source>
        <translation>Ce qui est masqué, et pourquoi</translation>
    </message>
    <message>
        <source>For development only, never for appraisal, certification or staffing. It ranks nobody.</source>
        <translation>Pour le perfectionnement seulement, jamais pour l’évaluation du rendement, la certification ou la dotation. Il ne classe personne.</translation>
    </message>
    <message>
        <source>It was made on one computer and sent to nobody. Whoever has it can read all of it: keep it as carefully as what people shared for it.</source>
        <translation>Il a été produit sur un seul ordinateur et n’a été envoyé à personne. La personne qui l’a entre les mains peut tout lire&#xa0;: gardez-le avec autant de soin que ce que les personnes ont transmis.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Smallest group with figures</source>
        <translation>Plus petit groupe avec des chiffres</translation>
    </message>
    <message>
        <source>Figures of the group as of</source>
        <translation>Chiffres du groupe en date du</translation>
    </message>
    <message>
        <source>What people shared is kept until</source>
        <translation>Ce qui a été transmis est conservé jusqu’au</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Sample: everyone is made up</source>
        <translation>Données fictives&#xa0;: toutes les personnes sont inventées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the team needs, and has by name</source>
        <translation>Besoins et couverture, personnes nommées</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the team needs, and has in all</source>
        <translation>Besoins et couverture, en tout</translation>
    </message>
    <message>
        <source>Of so many people</source>
        <translation>Sur un total de</translation>
    </message>
    <message>
        <source>Only people who shared by name are counted: a person is there when the chance of being at the level is %1 or more. “Expected” is the sum of the chances.</source>
        <translation>Seules les personnes qui ont transmis leurs niveaux sous leur nom sont comptées&#xa0;: une personne compte quand la probabilité qu’elle soit au niveau voulu est de %1 ou plus. La couverture attendue est la somme de ces probabilités.</translation>
    </message>
    <message>
        <source>People who shared levels without their certainty count by their level.</source>
        <translation>Les personnes qui ont transmis leurs niveaux sans la certitude comptent selon leur niveau.</translation>
    </message>
    <message>
        <source>What the team needs, and has</source>
        <translation>Besoins et couverture</translation>
    </message>
    <message>
        <source>People are counted by the levels they shared.</source>
        <translation>Les personnes sont comptées selon les niveaux qu’elles ont transmis.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Every need is met, with people to spare.</source>
        <translation>Chaque besoin est couvert, avec une marge.</translation>
    </message>
    <message>
        <source>What the team decided to do</source>
        <translation>Ce que l’équipe a décidé de faire</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The table of the report that the value is in.</source>
        <translation>Le tableau du rapport où se trouve la valeur.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The row of that table: a competency, a detail.</source>
        <translation>La ligne de ce tableau&#xa0;: une compétence, un détail.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The column of that table: a person, a level.</source>
        <translation>La colonne de ce tableau&#xa0;: une personne, un niveau.</translation>
    </message>
    <message>
        <source>What stands there: a number, a level from 0 to 4 for people by name, or words. “Hidden” is not 0; a dash is nothing.</source>
        <translation>Ce qui s’y trouve&#xa0;: un nombre, un niveau de 0 à 4 pour les personnes nommées, ou des mots. «&#xa0;Masqué&#xa0;» n’est pas 0; un tiret n’est rien.</translation>
    </message>
    <message>
        <source>Every number, one a row</source>
        <translation>Chaque nombre, un par ligne</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Le sens des colonnes</translation>
    </message>
    <message>
        <source>Made on %1 for the team and whoever keeps its files.</source>
        <translation>Produit le %1 pour l’équipe et la personne qui garde ses fichiers.</translation>
    </message>
    <message>
        <source>Made on %1 for readers outside the team. Nobody is named.</source>
        <translation>Produit le %1 pour des personnes hors de l’équipe. Personne n’est nommé.</translation>
    </message>
    <message>
        <source>For development only, never for appraisal, certification or staffing.</source>
        <translation>Pour le perfectionnement seulement, jamais pour l’évaluation du rendement, la certification ou la dotation.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people shared.</source>
        <translation>
            <numerusform>Moins de %n personne a transmis ses niveaux.</numerusform>
            <numerusform>Moins de %n personnes ont transmis leurs niveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared.</source>
        <translation>
            <numerusform>%n personne a transmis ses niveaux.</numerusform>
            <numerusform>%n personnes ont transmis leurs niveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n competencies have a figure that can be shown.</source>
        <translation>
            <numerusform>Compétences dont un chiffre peut être montré&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Compétences dont un chiffre peut être montré&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>Rapport d’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample data: everyone in this report is made up.</source>
        <translation>Données fictives&#xa0;: toutes les personnes de ce rapport sont inventées.</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>But&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team report · sample data · for development only</source>
        <extracomment>At the foot of each page.</extracomment>
        <translation>Rapport d’équipe · données fictives · pour le perfectionnement seulement</translation>
    </message>
    <message>
        <source>Team report · for development only</source>
        <translation>Rapport d’équipe · pour le perfectionnement seulement</translation>
    </message>
    <message>
        <source>Where a team is strong, thin or exposed in digital skills.</source>
        <translation>Où une équipe est solide, fragile ou exposée en compétences numériques.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A letter for a level, then its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>As a group</source>
        <translation>En groupe</translation>
    </message>
    <message>
        <source>As a group, in bands</source>
        <translation>En groupe, par tranches</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A competency, then a part of the team.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: how people are spread over the levels</source>
        <translation>%1&#xa0;: répartition des personnes entre les niveaux</translation>
    </message>
    <message>
        <source>A bar chart. Each bar is all people of its part, whatever their number. %1</source>
        <translation>Un diagramme à barres. Chaque barre représente toutes les personnes de sa partie, quel que soit leur nombre. %1</translation>
    </message>
    <message>
        <source>%1: what people by name noted</source>
        <translation>%1&#xa0;: notes des personnes nommées</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
</context>
<context>
    <name>Compass::ReportChoices</name>
    <message>
        <source>Every figure, table and chart, and how it was made.</source>
        <translation>Chaque chiffre, tableau et graphique, et comment il a été obtenu.</translation>
    </message>
    <message>
        <source>Strengths, gaps and what comes next: to take along to a conversation.</source>
        <translation>Les forces, les écarts et la suite&#xa0;: à emporter à une conversation.</translation>
    </message>
    <message>
        <source>There is no learning plan yet.</source>
        <translation>Il n’y a pas encore de plan d’apprentissage.</translation>
    </message>
    <message>
        <source>There is no earlier assessment yet.</source>
        <translation>Il n’y a pas encore d’évaluation antérieure.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapport complet</translation>
    </message>
    <message>
        <source>What to put in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>My &amp;learning plan</source>
        <translation>Mon p&amp;lan d’apprentissage</translation>
    </message>
    <message>
        <source>What changed since the assessment &amp;before</source>
        <translation>Ce qui a chan&amp;gé depuis l’évaluation précédente</translation>
    </message>
    <message>
        <source>This is a self-assessment, for development only: never an appraisal, a certificate or a staffing document. The report says so too.</source>
        <translation>C’est une autoévaluation, pour le perfectionnement seulement&#xa0;: jamais une évaluation du rendement, une attestation ou un document de dotation. Le rapport le dit aussi.</translation>
    </message>
</context>
<context>
    <name>Compass::ReportPage</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tableau pour un tableur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the saved report</source>
        <translation>Ouvrir le rapport enregistré</translation>
    </message>
    <message>
        <source>The file could not be opened. Open it yourself in its folder.</source>
        <translation>Le fichier n’a pas pu être ouvert. Ouvrez-le vous-même dans son dossier.</translation>
    </message>
    <message>
        <source>What you see is what is saved or printed. Nothing leaves this computer until you hand the file over yourself.</source>
        <translation>Ce que vous voyez est ce qui est enregistré ou imprimé. Rien ne quitte cet ordinateur tant que vous ne remettez pas le fichier vous-même.</translation>
    </message>
    <message>
        <source>Save the &amp;tables</source>
        <translation>Enregistrer les &amp;tableaux</translation>
    </message>
    <message>
        <source>All tables as a workbook (XLSX)…</source>
        <translation>Tous les tableaux dans un classeur (XLSX)…</translation>
    </message>
    <message>
        <source>All tables as text (CSV)…</source>
        <translation>Tous les tableaux en texte (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Enregistrer en page &amp;Web…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Rien à présenter pour l’instant</translation>
    </message>
    <message>
        <source>Your report appears here as soon as you have rated a first competency.</source>
        <translation>Votre rapport apparaît ici dès que vous avez évalué une première compétence.</translation>
    </message>
    <message>
        <source>Plan your assessment</source>
        <translation>Planifier votre évaluation</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
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
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>Façon de montrer l’aperçu</translation>
    </message>
    <message>
        <source>Pages of the report, as pictures. The same words are under “Text”.</source>
        <translation>Pages du rapport, en images. Les mêmes mots se trouvent sous «&#xa0;Texte&#xa0;».</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
</context>
<context>
    <name>Compass::ReportSession</name>
    <message>
        <source>digital-skills-report-%1</source>
        <extracomment>The name of a file, without spaces; the mark is for a date.</extracomment>
        <translation>rapport-competences-numeriques-%1</translation>
    </message>
</context>
<context>
    <name>Compass::RequestForm</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The most detail you want</source>
        <translation>Précision maximale souhaitée</translation>
    </message>
    <message>
        <source>Two bands</source>
        <translation>Deux tranches</translation>
    </message>
    <message>
        <source>Only whether somebody is at “%1” or above.</source>
        <translation>Seulement si la personne est au niveau «&#xa0;%1&#xa0;» ou plus haut.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Enough for most views of a team.</source>
        <translation>Suffit pour la plupart des vues d’une équipe.</translation>
    </message>
    <message>
        <source>Levels and how sure they are</source>
        <translation>Niveaux et leur certitude</translation>
    </message>
    <message>
        <source>For cover and risks that take doubt into account.</source>
        <translation>Pour que la couverture et les risques tiennent compte du doute.</translation>
    </message>
    <message>
        <source>Also &amp;notes, chosen one by one</source>
        <translation>Aussi des &amp;notes, choisies une à une</translation>
    </message>
    <message>
        <source>How people may appear</source>
        <translation>Présentation des personnes</translation>
    </message>
    <message>
        <source>In figures of the group only</source>
        <translation>Dans les chiffres du groupe seulement</translation>
    </message>
    <message>
        <source>Nobody can be told apart. Needs, risks and what-if stay empty.</source>
        <translation>Personne ne peut être reconnu. Les besoins, les risques et les scénarios restent vides.</translation>
    </message>
    <message>
        <source>By name, whoever wants to</source>
        <translation>Par nom, pour les personnes qui le veulent</translation>
    </message>
    <message>
        <source>Each person decides. Whoever does not want to is in the group.</source>
        <translation>Chaque personne décide. Les personnes qui ne le veulent pas sont dans le groupe.</translation>
    </message>
    <message>
        <source>What you ask about</source>
        <translation>Sur quoi porte la demande</translation>
    </message>
    <message>
        <source>Smallest group with figures</source>
        <translation>Plus petit groupe avec des chiffres</translation>
    </message>
    <message>
        <source>Answer &amp;until</source>
        <translation>&amp;Répondre au plus tard le</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Répondre au plus tard le</translation>
    </message>
    <message>
        <source>&amp;Keep answers until</source>
        <translation>Conserver les réponses &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Keep answers until</source>
        <translation>Conserver les réponses jusqu’au</translation>
    </message>
    <message>
        <source>Also which levels their &amp;learning plan leads to</source>
        <translation>Aussi les niveaux auxquels mène leur p&amp;lan d’apprentissage</translation>
    </message>
    <message>
        <source>Smallest &amp;group with figures</source>
        <translation>Plus petit &amp;groupe avec des chiffres</translation>
    </message>
</context>
<context>
    <name>Compass::RequestPart</name>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>À quelle fin</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Code à comparer</translation>
    </message>
    <message>
        <source>Everything the request says</source>
        <translation>Tout ce que dit la demande</translation>
    </message>
    <message>
        <source>Ask the person who sent you the request for their code, by telephone or in person. If it differs from this one, the request is not theirs: do not answer it.</source>
        <translation>Demandez son code à la personne qui vous a envoyé la demande, par téléphone ou en personne. S’il diffère de celui-ci, la demande ne vient pas d’elle&#xa0;: n’y répondez pas.</translation>
    </message>
</context>
<context>
    <name>Compass::RequirementRow</name>
    <message>
        <source>Not required</source>
        <translation>Non exigé</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Pourquoi c’est différent</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importance of %1</source>
        <translation>Importance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why the target for %1 differs</source>
        <translation>Pourquoi la cible est différente&#xa0;: %1</translation>
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
    <name>Compass::RevertDialog</name>
    <message>
        <source>There is no copy to go back to.</source>
        <translation>Il n’y a aucune copie à laquelle revenir.</translation>
    </message>
    <message>
        <source>Your answers, notes and plan become what they were on %1.</source>
        <translation>Vos réponses, vos notes et votre plan redeviennent ce qu’ils étaient le %1.</translation>
    </message>
    <message>
        <source>Go back to an earlier copy</source>
        <translation>Revenir à une copie antérieure</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made each day that you use the program, and before your data is replaced.</source>
        <translation>Il n’y a pas encore de copie. Une copie est faite chaque jour où vous utilisez le programme, et avant que vos données soient remplacées.</translation>
    </message>
    <message>
        <source>Choose a copy. What you have now is kept as a further copy first, so that you can come back. Frameworks and role profiles of your own stay as they are.</source>
        <translation>Choisissez une copie. Ce que vous avez maintenant est d’abord gardé comme une copie de plus, pour que vous puissiez y revenir. Vos propres cadres et profils de rôle restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Go back to this copy</source>
        <translation>&amp;Revenir à cette copie</translation>
    </message>
    <message>
        <source>Copies of your data, newest first</source>
        <translation>Copies de vos données, la plus récente d’abord</translation>
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
    <name>Compass::RiskRow</name>
    <message>
        <source>Needed: %1. Nobody is there.</source>
        <translation>Besoin&#xa0;: %1. Il n’y a personne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A risk, then the competency it is about.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Add an action for %1</source>
        <translation>Ajouter une mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needed: %1. At the level: %2.</source>
        <translation>Besoin&#xa0;: %1. Au niveau voulu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Compass::RoleActions</name>
    <message>
        <source>E&amp;dit the targets…</source>
        <translation>&amp;Modifier les cibles…</translation>
    </message>
    <message>
        <source>Make a &amp;local copy…</source>
        <translation>Faire une copie &amp;locale…</translation>
    </message>
    <message>
        <source>E&amp;xport to a file…</source>
        <translation>E&amp;xporter dans un fichier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A copy of this profile that you can change, for you or your department.</source>
        <translation>Une copie de ce profil que vous pouvez modifier, pour vous ou votre ministère.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>Import role profiles</source>
        <translation>Importer des profils de rôle</translation>
    </message>
    <message>
        <source>Role profiles (*.json)</source>
        <translation>Profils de rôle (*.json)</translation>
    </message>
    <message>
        <source>Export the role profile</source>
        <translation>Exporter le profil de rôle</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n role profiles were imported.</source>
        <translation>
            <numerusform>%n profil de rôle a été importé.</numerusform>
            <numerusform>%n profils de rôle ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a copy that you can change.</source>
        <translation>«&#xa0;%1&#xa0;» est une copie que vous pouvez modifier.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Text for a job advert…</source>
        <translation>&amp;Texte pour une offre d’emploi…</translation>
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
        <translation>Afficher plutôt votre rôle suiva&amp;nt</translation>
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
    <name>Compass::RoleChoiceDialog</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a role from the list first.</source>
        <translation>Choisissez d’abord un rôle dans la liste.</translation>
    </message>
    <message>
        <source>Choose a role profile</source>
        <translation>Choisir un profil de rôle</translation>
    </message>
    <message>
        <source>The profile says what somebody in the role is expected to reach.</source>
        <translation>Le profil dit ce qu’une personne dans ce rôle devrait atteindre.</translation>
    </message>
    <message>
        <source>C&amp;hoose this role</source>
        <translation>C&amp;hoisir ce rôle</translation>
    </message>
    <message>
        <source>&amp;Search roles, in English or French</source>
        <translation>&amp;Rechercher un rôle, en français ou en anglais</translation>
    </message>
    <message>
        <source>Search roles, in English or French</source>
        <translation>Rechercher un rôle, en français ou en anglais</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>Compass::RoleComparison</name>
    <message>
        <source>How you compare</source>
        <translation>Où vous en êtes</translation>
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
        <source>Not compared yet. Rate yourself to see how close you are.</source>
        <translation>Pas encore comparé. Évaluez-vous pour voir où vous en êtes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2): %3</source>
        <extracomment>A group of requirements, how many they are, and their names.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Compass::RoleCopyDialog</name>
    <message>
        <source>Write the name in both languages.</source>
        <translation>Écrivez le nom dans les deux langues.</translation>
    </message>
    <message>
        <source>Local copy of a role</source>
        <translation>Copie locale d’un rôle</translation>
    </message>
    <message>
        <source>Make a local copy</source>
        <translation>Faire une copie locale</translation>
    </message>
    <message>
        <source>The copy asks the same as the role now. You can then change its targets, each with a reason, and export it for colleagues. It is shown with the word “local”.</source>
        <translation>La copie demande pour l’instant la même chose que le rôle. Vous pourrez ensuite modifier ses cibles, chacune avec une raison, et l’exporter pour des collègues. Elle porte le mot «&#xa0;local&#xa0;».</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en angl&amp;ais</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>Fai&amp;re la copie</translation>
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
    <message>
        <source>A local profile: it is not part of the shipped roles.</source>
        <translation>Un profil local&#xa0;: il ne fait pas partie des rôles fournis.</translation>
    </message>
    <message>
        <source>%1: %2. Reason: %3</source>
        <translation>%1&#xa0;: %2. Raison&#xa0;: %3</translation>
    </message>
    <message>
        <source>Based on “%1”. %2</source>
        <translation>D’après «&#xa0;%1&#xa0;». %2</translation>
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
    <name>Compass::RoleEditorDialog</name>
    <message>
        <source>Write the name in both languages.</source>
        <translation>Écrivez le nom dans les deux langues.</translation>
    </message>
    <message>
        <source>Write why the target for “%1” differs.</source>
        <translation>Écrivez pourquoi la cible de «&#xa0;%1&#xa0;» est différente.</translation>
    </message>
    <message>
        <source>Edit a local role</source>
        <translation>Modifier un rôle local</translation>
    </message>
    <message>
        <source>Name and targets of this local role</source>
        <translation>Nom et cibles de ce rôle local</translation>
    </message>
    <message>
        <source>Write a reason for each target you change; it is kept in the profile and shown with the target. If you still want to rate yourself, do so first: targets seen early pull the answers towards them.</source>
        <translation>Écrivez une raison pour chaque cible que vous changez; elle est conservée dans le profil et affichée avec la cible. Si vous voulez encore vous évaluer, faites-le d’abord&#xa0;: les cibles vues trop tôt influencent les réponses.</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en angl&amp;ais</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
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
        <translation>Votre rôle suivant</translation>
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
    <name>Compass::SamplePerson</name>
    <message>
        <source>Our team had to move 4,000 shared files to the new document system before the old one closed.</source>
        <translation>Notre équipe devait transférer 4&#xa0;000 fichiers partagés dans le nouveau système de documents avant la fermeture de l’ancien.</translation>
    </message>
    <message>
        <source>I sorted the files by how long they must be kept, wrote a two-page guide to naming them, and showed six colleagues how to move their own.</source>
        <translation>J’ai classé les fichiers selon leur durée de conservation, rédigé un guide de deux pages pour les nommer et montré à six collègues comment transférer les leurs.</translation>
    </message>
    <message>
        <source>All of them were moved a week early.</source>
        <translation>Tous ont été transférés une semaine à l’avance.</translation>
    </message>
    <message>
        <source>A message in our mailbox asked for passwords.</source>
        <translation>Un message dans notre boîte de courriel demandait des mots de passe.</translation>
    </message>
    <message>
        <source>I reported it within minutes and told the team how to recognize the next one.</source>
        <translation>Je l’ai signalé en quelques minutes et j’ai expliqué à l’équipe comment reconnaître le prochain.</translation>
    </message>
    <message>
        <source>Nobody answered it; two colleagues reported a similar one later.</source>
        <translation>Personne n’y a répondu; deux collègues en ont signalé un semblable plus tard.</translation>
    </message>
    <message>
        <source>The form for leave requests came back with many mistakes.</source>
        <translation>Le formulaire de demande de congé revenait avec beaucoup d’erreurs.</translation>
    </message>
    <message>
        <source>I watched five people fill it in and proposed three changes to its wording.</source>
        <translation>J’ai observé cinq personnes le remplir et proposé trois changements à son libellé.</translation>
    </message>
    <message>
        <source>Half as many forms came back.</source>
        <translation>Deux fois moins de formulaires sont revenus.</translation>
    </message>
</context>
<context>
    <name>Compass::SampleTeam</name>
    <message>
        <source>A made-up reason: the work goes on when one of us is away.</source>
        <translation>Une raison inventée&#xa0;: le travail se poursuit même en cas d’absence.</translation>
    </message>
    <message>
        <source>A made-up action: work in pairs for a month.</source>
        <translation>Une mesure inventée&#xa0;: travailler à deux pendant un mois.</translation>
    </message>
</context>
<context>
    <name>Compass::ScenarioList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a link does, then the name of the scenario it is for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Scénarios enregistrés</translation>
    </message>
</context>
<context>
    <name>Compass::ScenarioModel</name>
    <message>
        <source>none needed</source>
        <translation>aucun besoin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>People who are there, of those who are needed: &quot;2 of 3&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;2 of 3&quot;, then the risk in words.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Compass::ScenarioNameDialog</name>
    <message>
        <source>Write a name first.</source>
        <translation>Écrivez d’abord un nom.</translation>
    </message>
    <message>
        <source>Name the scenario</source>
        <translation>Nommer le scénario</translation>
    </message>
    <message>
        <source>&amp;Name, for the list of saved scenarios</source>
        <translation>&amp;Nom, pour la liste des scénarios enregistrés</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
</context>
<context>
    <name>Compass::SentRequestModel</name>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Frameworks and versions</source>
        <translation>Cadres et versions</translation>
    </message>
    <message>
        <source>Most detail</source>
        <translation>Précision maximale</translation>
    </message>
    <message>
        <source>How shown</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Répondre au plus tard le</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>%1
%2
%3, %4
Answer until %5, kept until %6</source>
        <extracomment>Lines about one request: its day; frameworks; detail and how shown; two days.</extracomment>
        <translation>%1
%2
%3, %4
Réponse jusqu’au %5, conservation jusqu’au %6</translation>
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
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Where it is, and what you can do with all of it: export, import, go back to an earlier copy, delete.</source>
        <translation>Où elles sont, et ce que vous pouvez en faire&#xa0;: les exporter, en importer, revenir à une copie antérieure, tout supprimer.</translation>
    </message>
    <message>
        <source>Go to &amp;your data</source>
        <translation>Aller à vos do&amp;nnées</translation>
    </message>
</context>
<context>
    <name>Compass::ShareContents</name>
    <message>
        <source>The request does not ask for this.</source>
        <translation>La demande ne porte pas là-dessus.</translation>
    </message>
    <message>
        <source>The request asks for another version than this program has.</source>
        <translation>La demande porte sur une autre version que celle de ce programme.</translation>
    </message>
    <message>
        <source>Nothing of it is rated yet.</source>
        <translation>Rien n’y est encore évalué.</translation>
    </message>
    <message>
        <source>The request also asks for frameworks that this program does not have: %1.</source>
        <translation>La demande porte aussi sur des cadres que ce programme n’a pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The level that your learning plan leads to, where it is higher.</source>
        <translation>Le niveau auquel mène votre plan d’apprentissage, s’il est plus élevé.</translation>
    </message>
    <message>
        <source>Each one chosen and worded by you, below.</source>
        <translation>Chacune choisie et rédigée par vous, ci-dessous.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>How much detail</source>
        <translation>Degré de précision</translation>
    </message>
    <message>
        <source>&amp;Bands only</source>
        <translation>Tranc&amp;hes seulement</translation>
    </message>
    <message>
        <source>Levels and how s&amp;ure</source>
        <translation>Niveaux et certit&amp;ude</translation>
    </message>
    <message>
        <source>%1 or %2; or %3 or above</source>
        <translation>%1 ou %2; ou bien %3 ou plus haut</translation>
    </message>
    <message>
        <source>The request does not ask for more detail than can be chosen here.</source>
        <translation>La demande n’exige pas plus de précision que ce qui peut être choisi ici.</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>&amp;Notes I choose</source>
        <translation>&amp;Notes de mon choix</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>Niveau&amp;x</translation>
    </message>
    <message>
        <source>Where my plan lea&amp;ds</source>
        <translation>&amp;Où mène mon plan</translation>
    </message>
    <message>
        <source>Goes only with what you share by name.</source>
        <translation>Ne part qu’avec ce que vous transmettez sous votre nom.</translation>
    </message>
    <message>
        <source>How sure your levels are goes only with what you share by name.</source>
        <translation>La certitude de vos niveaux ne part qu’avec ce que vous transmettez sous votre nom.</translation>
    </message>
    <message>
        <source>The probability of each of the five levels goes with them. Some of your answers could be worked out from these.</source>
        <translation>La probabilité de chacun des cinq niveaux part avec eux. Certaines de vos réponses pourraient en être déduites.</translation>
    </message>
</context>
<context>
    <name>Compass::ShareDecision</name>
    <message>
        <source>Saved as %1. Nothing was sent: hand the file over yourself.</source>
        <translation>Enregistré sous %1. Rien n’a été envoyé&#xa0;: remettez le fichier vous-même.</translation>
    </message>
    <message>
        <source>What leaves is copied as text.</source>
        <translation>Le texte de ce qui part est copié.</translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation>Ce que vous avez transmis</translation>
    </message>
    <message>
        <source>See everything you shared</source>
        <translation>Voir tout ce que vous avez transmis</translation>
    </message>
    <message>
        <source>Signed, so that a change can be noticed.</source>
        <translation>Signé, pour que toute modification se remarque.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Enregi&amp;strer le fichier…</translation>
    </message>
</context>
<context>
    <name>Compass::ShareLogModel</name>
    <message>
        <source>bands</source>
        <translation>tranches</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>levels and how sure</source>
        <translation>niveaux et certitude</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names of frameworks, %2 &quot;bands&quot;, &quot;levels&quot; or &quot;levels and how sure&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, with the plan</source>
        <translation>%1, avec le plan</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n notes</source>
        <translation>
            <numerusform>%1, avec %n note</numerusform>
            <numerusform>%1, avec %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Transmis le</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilisable jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Replaced on %1</source>
        <translation>Remplacé le %1</translation>
    </message>
</context>
<context>
    <name>Compass::ShareLogPage</name>
    <message>
        <source>What you shared</source>
        <translation>Ce que vous avez transmis</translation>
    </message>
    <message>
        <source>Saved as %1. It takes effect once you hand it over and it is imported.</source>
        <translation>Enregistré sous %1. Il prend effet une fois remis et importé.</translation>
    </message>
    <message>
        <source>Save the &amp;withdrawal file again…</source>
        <translation>Enregi&amp;strer de nouveau le fichier de retrait…</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Save the withdrawal file</source>
        <translation>Enregistrer le fichier de retrait</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Withdrawal %1</source>
        <translation>Retrait %1</translation>
    </message>
    <message>
        <source>You have not shared anything yet</source>
        <translation>Vous n’avez encore rien transmis</translation>
    </message>
    <message>
        <source>Everything you share is listed here, with exactly what left, to whom and until when. From here you can also take it back.</source>
        <translation>Tout ce que vous transmettez figure ici, avec exactement ce qui est parti, à qui et jusqu’à quand. Vous pouvez aussi le retirer à partir d’ici.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Sharing needs your own data</source>
        <translation>Pour transmettre, il faut vos propres données</translation>
    </message>
    <message>
        <source>What you see here is a sample person, who has shared nothing. Close the sample to share levels of your own.</source>
        <translation>Vous voyez ici une personne fictive, qui n’a rien transmis. Fermez l’exemple pour transmettre vos propres niveaux.</translation>
    </message>
    <message>
        <source>Sha&amp;re again</source>
        <translation>Trans&amp;mettre de nouveau</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Code à comparer</translation>
    </message>
    <message>
        <source>What you shared on %1</source>
        <translation>Ce que vous avez transmis le %1</translation>
    </message>
    <message>
        <source>Choose a line to see what was asked and exactly what left. This list is kept on this computer only.</source>
        <translation>Choisissez une ligne pour voir ce qui était demandé et exactement ce qui est parti. Cette liste n’est conservée que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What was asked and exactly what left</source>
        <translation>Ce qui était demandé et exactement ce qui est parti</translation>
    </message>
</context>
<context>
    <name>Compass::ShareManner</name>
    <message>
        <source>Your levels stand beside the name or alias below.</source>
        <translation>Vos niveaux figurent à côté du nom ou du pseudonyme ci-dessous.</translation>
    </message>
    <message>
        <source>The request does not ask for this.</source>
        <translation>La demande ne porte pas là-dessus.</translation>
    </message>
    <message>
        <source>How it may be shown</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>As part of a &amp;group</source>
        <translation>En &amp;groupe</translation>
    </message>
    <message>
        <source>B&amp;y name</source>
        <translation>Par no&amp;m</translation>
    </message>
    <message>
        <source>Shown as: a name or an alias</source>
        <translation>Nom affiché&#xa0;: un nom ou un pseudonyme</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Only counted together with others; small groups are hidden. Whoever holds the files and their keys could still read them.</source>
        <translation>Comptés seulement avec ceux d’autres personnes; les petits groupes sont masqués. Quiconque détient les fichiers et leurs clés pourrait tout de même les lire.</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilisable jusqu’au</translation>
    </message>
</context>
<context>
    <name>Compass::ShareNoteRow</name>
    <message>
        <source>Note about %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>This competency is not shared: tick its framework, or remove the note.</source>
        <translation>Cette compétence n’est pas transmise&#xa0;: cochez son cadre, ou retirez la note.</translation>
    </message>
    <message>
        <source>Write the note, or remove it.</source>
        <translation>Écrivez la note, ou retirez-la.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the note about %1</source>
        <translation>Retirer la note sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long: shorten the note.</source>
        <translation>
            <numerusform>%n caractère de trop&#xa0;: raccourcissez la note.</numerusform>
            <numerusform>%n caractères de trop&#xa0;: raccourcissez la note.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>La note est pleine.</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more characters</source>
        <translation>
            <numerusform>Il reste de la place pour environ %n caractère</numerusform>
            <numerusform>Il reste de la place pour environ %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::ShareNotes</name>
    <message>
        <source>Choose the competency that the note is about first.</source>
        <translation>Choisissez d’abord la compétence sur laquelle porte la note.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a competency, %2 how a note about it begins.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>A file holds at most %n notes. Remove one first.</source>
        <translation>
            <numerusform>Un fichier contient au plus %n note. Retirez-en une d’abord.</numerusform>
            <numerusform>Un fichier contient au plus %n notes. Retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a competency</source>
        <translation>Choisissez une compétence</translation>
    </message>
    <message>
        <source>Notes to share</source>
        <translation>Notes à transmettre</translation>
    </message>
    <message>
        <source>Competency that a new note is about</source>
        <translation>Compétence sur laquelle porte la nouvelle note</translation>
    </message>
    <message>
        <source>Add a no&amp;te</source>
        <translation>Ajou&amp;ter une note</translation>
    </message>
    <message>
        <source>From my &amp;journal</source>
        <translation>De mon &amp;journal</translation>
    </message>
    <message>
        <source>Up to 15 notes of about 200 characters each; an accented letter counts as two. Leave out names and anything classified. Each note stands in full under “What leaves”.</source>
        <translation>Jusqu’à 15 notes d’environ 200 caractères chacune; une lettre accentuée compte pour deux. N’y mettez ni nom ni renseignement classifié. Chaque note figure en entier sous «&#xa0;Ce qui part&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Compass::SharePage</name>
    <message>
        <source>Share your levels</source>
        <translation>Transmettre vos niveaux</translation>
    </message>
    <message>
        <source>Nothing leaves: no framework is ticked.</source>
        <translation>Rien ne part&#xa0;: aucun cadre n’est coché.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Requests (*.compass-request)</source>
        <translation>Demandes (*.compass-request)</translation>
    </message>
    <message>
        <source>The request of %1 is open.</source>
        <translation>La demande est ouverte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing can be saved yet. “What leaves” says why.</source>
        <translation>Rien ne peut encore être enregistré. «&#xa0;Ce qui part&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Shared levels</source>
        <translation>Niveaux transmis</translation>
    </message>
    <message>
        <source>My levels %1</source>
        <translation>Mes niveaux %1</translation>
    </message>
    <message>
        <source>Nothing leaves until you save the file and hand it over yourself. Its exact content is under “What leaves”.</source>
        <translation>Rien ne part tant que vous n’avez pas enregistré le fichier et ne l’avez pas remis vous-même. Son contenu exact est sous «&#xa0;Ce qui part&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;What you shared</source>
        <translation>Ce que vous avez t&amp;ransmis</translation>
    </message>
</context>
<context>
    <name>Compass::SharePreview</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 or above</source>
        <translation>%1 ou plus haut</translation>
    </message>
    <message>
        <source>%1; your plan leads to: %2</source>
        <translation>%1; votre plan mène à&#xa0;: %2</translation>
    </message>
    <message>
        <source>Alone too, with the name or alias above</source>
        <translation>Séparément aussi, avec le nom ou le pseudonyme ci-dessus</translation>
    </message>
    <message>
        <source>Only together with others, in the figures of a group</source>
        <translation>Seulement avec d’autres, dans les chiffres d’un groupe</translation>
    </message>
    <message>
        <source>To whom and as whom</source>
        <translation>À qui et à quel nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>How it may be shown</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Transmis le</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilisable jusqu’au</translation>
    </message>
    <message>
        <source>Competencies that this program does not know</source>
        <translation>Compétences que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Langue de lecture</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Version du texte</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Le fichier lui-même</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation>SHA-256 de la demande</translation>
    </message>
    <message>
        <source>Takes an earlier share back</source>
        <translation>Retrait d’une transmission antérieure</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Bands: below “%1”, or “%1” and above</source>
        <translation>Tranches&#xa0;: sous «&#xa0;%1&#xa0;», ou «&#xa0;%1&#xa0;» et plus haut</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Levels and how certain they are</source>
        <translation>Niveaux et leur certitude</translation>
    </message>
    <message>
        <source>Yes, if you wish</source>
        <translation>Oui, si vous le souhaitez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Who asks, and what for</source>
        <translation>Qui demande, et à quelle fin</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Répondre au plus tard le</translation>
    </message>
    <message>
        <source>What is asked at most</source>
        <translation>Ce qui est demandé, au plus</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>Plan d’apprentissage</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Smallest group with figures</source>
        <translation>Plus petit groupe avec des chiffres</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <extracomment>%1 a level such as &quot;Working&quot;, %2 a number: how probable the level is.</extracomment>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1, quite sure (%2)</source>
        <translation>%1, niveau très sûr (%2)</translation>
    </message>
    <message>
        <source>%1, fairly sure (%2)</source>
        <translation>%1, niveau assez sûr (%2)</translation>
    </message>
    <message>
        <source>%1, unsure (%2)</source>
        <translation>%1, niveau incertain (%2)</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>SHA-256 of the text agreed to</source>
        <translation>SHA-256 du texte accepté</translation>
    </message>
    <message>
        <source>A figure changes</source>
        <translation>Un chiffre change</translation>
    </message>
    <message>
        <source>Once at least %1 people have changed something, however large the group</source>
        <translation>Dès qu’au moins %1 personnes ont changé quelque chose, si grand que soit le groupe</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Files are deleted. Figures of the group may stay, and taking back does not change them any more.</source>
        <translation>Les fichiers sont supprimés. Les chiffres du groupe peuvent rester, et un retrait ne les change plus.</translation>
    </message>
    <message>
        <source>Alone too, with the name or alias each person chooses</source>
        <translation>Séparément aussi, avec le nom ou le pseudonyme que chaque personne choisit</translation>
    </message>
</context>
<context>
    <name>Compass::SharePreviewModel</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Compass::SharePreviewPanel</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>1 file, %1 bytes of content</source>
        <translation>1 fichier, %1 octets de contenu</translation>
    </message>
    <message numerus="yes">
        <source>1 file, %n lines</source>
        <translation>
            <numerusform>1 fichier, %n ligne</numerusform>
            <numerusform>1 fichier, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Exactly as signed</source>
        <translation>Tel que signé</translation>
    </message>
    <message>
        <source>How what leaves is shown</source>
        <translation>Façon de montrer ce qui part</translation>
    </message>
    <message>
        <source>What leaves, exactly as it is signed</source>
        <translation>Ce qui part, exactement tel que signé</translation>
    </message>
    <message>
        <source>Besides, the file has its identifier, its number and the fingerprints of the request and of what you agree to: see “Exactly as signed”.</source>
        <translation>Le fichier contient aussi son identifiant, son numéro et les empreintes de la demande et du texte que vous acceptez&#xa0;: voir «&#xa0;Tel que signé&#xa0;».</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>&amp;Copier le texte</translation>
    </message>
</context>
<context>
    <name>Compass::ShareStart</name>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Sharing needs your own data</source>
        <translation>Pour transmettre, il faut vos propres données</translation>
    </message>
    <message>
        <source>You share in answer to a request: a small file that a manager or a coordinator sends you. It says who asks, what for, how much they ask for and how long they keep it. You then choose what to share, or nothing at all.</source>
        <translation>Vous transmettez vos niveaux en réponse à une demande&#xa0;: un petit fichier que vous envoie une personne qui gère ou coordonne une équipe. Il dit qui demande, à quelle fin, avec quelle précision et pour combien de temps. Vous choisissez ensuite ce que vous transmettez, ou de ne rien transmettre.</translation>
    </message>
    <message>
        <source>What you see here is a sample person. Close the sample to share levels of your own: a request that somebody sent you is then opened on this page.</source>
        <translation>Vous voyez ici une personne fictive. Fermez l’exemple pour transmettre vos propres niveaux&#xa0;: vous pourrez alors ouvrir sur cette page une demande que vous avez reçue.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you save the file and hand it over yourself.</source>
        <translation>Rien ne quitte cet ordinateur tant que vous n’avez pas enregistré le fichier et ne l’avez pas remis vous-même.</translation>
    </message>
    <message>
        <source>&amp;Open a request…</source>
        <translation>&amp;Ouvrir une demande…</translation>
    </message>
    <message>
        <source>&amp;What you shared before</source>
        <translation>Ce que vous avez déjà &amp;transmis</translation>
    </message>
    <message>
        <source>You can also drop the request file on this page.</source>
        <translation>Vous pouvez aussi déposer le fichier de la demande sur cette page.</translation>
    </message>
</context>
<context>
    <name>Compass::ShareWords</name>
    <message>
        <source>your answers</source>
        <translation>vos réponses</translation>
    </message>
    <message>
        <source>your exact levels</source>
        <translation>vos niveaux exacts</translation>
    </message>
    <message>
        <source>how sure they are</source>
        <translation>la certitude de vos niveaux</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>vos notes</translation>
    </message>
    <message>
        <source>every note you did not choose</source>
        <translation>toutes les notes que vous n’avez pas choisies</translation>
    </message>
    <message>
        <source>the knowledge questions</source>
        <translation>les questions de connaissances</translation>
    </message>
    <message>
        <source>your roles and gaps</source>
        <translation>vos rôles et vos écarts</translation>
    </message>
    <message>
        <source>what you learn and when</source>
        <translation>ce que vous apprenez et quand</translation>
    </message>
    <message>
        <source>your learning plan</source>
        <translation>votre plan d’apprentissage</translation>
    </message>
    <message>
        <source>your history</source>
        <translation>votre historique</translation>
    </message>
    <message>
        <source>&lt;b&gt;What stays here:&lt;/b&gt; %1.</source>
        <extracomment>%1 a list such as &quot;your answers, your notes and your history&quot;.</extracomment>
        <translation>&lt;b&gt;Ce qui reste ici&#xa0;:&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a preview as text: what it is, and its value.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>your answers (some can be worked out from how sure your levels are)</source>
        <translation>vos réponses (certaines peuvent être déduites de la certitude de vos niveaux)</translation>
    </message>
    <message>
        <source>your roles</source>
        <translation>vos rôles</translation>
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
        <source>Private: nothing leaves this computer</source>
        <translation>Privé&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
</context>
<context>
    <name>Compass::SuggestionGroup</name>
    <message>
        <source>Show fewer</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout montrer (%n)</numerusform>
            <numerusform>Tout montrer (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compass::SuggestionRow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler ce choix</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The words of a button, then what it is about.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not for me…</source>
        <translation>Pas pour moi…</translation>
    </message>
    <message>
        <source>Not for me: %1</source>
        <translation>Pas pour moi&#xa0;: %1</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>Dans votre plan</translation>
    </message>
    <message>
        <source>In your plan, week %1</source>
        <translation>Dans votre plan, semaine %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation>Vous l’avez laissé de côté</translation>
    </message>
</context>
<context>
    <name>Compass::Suggestions</name>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n steps of this gap.</source>
        <translation>
            <numerusform>Comble %n étape de cet écart.</numerusform>
            <numerusform>Comble %n étapes de cet écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes this step.</source>
        <translation>Comble cette étape.</translation>
    </message>
    <message>
        <source>It also helps with %1.</source>
        <translation>Sert aussi à ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A quick win.</source>
        <translation>Rapide et utile.</translation>
    </message>
    <message>
        <source>It closes none of your gaps. It is about %1.</source>
        <translation>Ne comble aucun de vos écarts. Porte sur ceci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Compass::SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message numerus="yes">
        <source>Titles, providers and competencies of %n resources are searched.</source>
        <translation>
            <numerusform>La recherche porte sur le titre, le fournisseur et les compétences de %n ressource.</numerusform>
            <numerusform>La recherche porte sur le titre, le fournisseur et les compétences de %n ressources.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource has all of the words “%1”. Try fewer or other words.</source>
        <translation>Aucune ressource n’a tous les mots «&#xa0;%1&#xa0;». Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n resources for “%1”</source>
        <translation>
            <numerusform>%n ressource pour «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n ressources pour «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out %n suggestions.</source>
        <translation>
            <numerusform>Les filtres laissent de côté %n suggestion.</numerusform>
            <numerusform>Les filtres laissent de côté %n suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept everything</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>What closes your gaps to &lt;b&gt;%1&lt;/b&gt;, the most pressing gap first. Add what you want to do; your learning plan keeps it and fills the rest of your time with the best of the others.</source>
        <translation>Ce qui comble vos écarts par rapport à &lt;b&gt;%1&lt;/b&gt;, l’écart le plus pressant d’abord. Ajoutez ce que vous voulez faire; votre plan d’apprentissage le garde et remplit le reste de votre temps avec les meilleures des autres suggestions.</translation>
    </message>
    <message>
        <source>See my &amp;learning plan</source>
        <translation>Voir mon p&amp;lan d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Search everything there is to learn from</source>
        <translation>&amp;Chercher parmi tout ce qui permet d’apprendre</translation>
    </message>
    <message>
        <source>Search everything there is to learn from</source>
        <translation>Chercher parmi tout ce qui permet d’apprendre</translation>
    </message>
    <message>
        <source>Suggestions for your gaps</source>
        <translation>Suggestions pour vos écarts</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Rien n’est encore évalué</translation>
    </message>
    <message>
        <source>Suggestions follow from your own levels and the role you hold or aim for. They appear here once you have rated yourself.</source>
        <translation>Les suggestions découlent de vos niveaux et du rôle que vous occupez ou visez. Elles apparaissent ici une fois que vous vous êtes évalué ou évaluée.</translation>
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
        <source>Choose the role you hold or aim for. What closes the gaps to it appears here.</source>
        <translation>Choisissez le rôle que vous occupez ou visez. Ce qui comble les écarts apparaît ici.</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Choisir un rôle</translation>
    </message>
    <message>
        <source>You have reached what this role asks</source>
        <translation>Vous atteignez ce que ce rôle demande</translation>
    </message>
    <message>
        <source>There is no gap left to close. A next role shows what comes after.</source>
        <translation>Il ne reste aucun écart à combler. Un rôle suivant montre ce qui vient après.</translation>
    </message>
    <message>
        <source>Choose a next role</source>
        <translation>Choisir un rôle suivant</translation>
    </message>
</context>
<context>
    <name>Compass::TakeBackDialog</name>
    <message>
        <source>You shared this with %1 on %2. A withdrawal file takes it back: hand it over like the file before. As soon as it is imported, what you shared leaves their figures and is never taken again.</source>
        <translation>Vous avez transmis ceci à %1 le %2. Un fichier de retrait l’annule&#xa0;: remettez-le comme le premier fichier. Dès qu’il est importé, ce que vous avez transmis disparaît des chiffres et n’est plus jamais accepté.</translation>
    </message>
    <message>
        <source>What cannot be recalled: reports made before, copies of the file, and what somebody saw or remembers. Ask for copies to be deleted where they are.</source>
        <translation>Ce qui ne peut pas être rappelé&#xa0;: les rapports déjà produits, les copies du fichier et ce que quelqu’un a vu ou retenu. Demandez que les copies soient supprimées là où elles sont.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you save the withdrawal file and hand it over yourself.</source>
        <translation>Rien ne quitte cet ordinateur tant que vous n’avez pas enregistré le fichier de retrait et ne l’avez pas remis vous-même.</translation>
    </message>
    <message>
        <source>Take back what you shared?</source>
        <translation>Retirer ce que vous avez transmis?</translation>
    </message>
    <message>
        <source>&amp;Save the withdrawal file…</source>
        <translation>Enregi&amp;strer le fichier de retrait…</translation>
    </message>
</context>
<context>
    <name>Compass::TargetsPage</name>
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
    <message>
        <source>Choose a role</source>
        <translation>Choisir un rôle</translation>
    </message>
</context>
<context>
    <name>Compass::TeamActionDialog</name>
    <message>
        <source>Choose what to do first.</source>
        <translation>Choisissez d’abord quoi faire.</translation>
    </message>
    <message>
        <source>Choose a competency first.</source>
        <translation>Choisissez d’abord une compétence.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the note to %n characters.</source>
        <translation>
            <numerusform>Raccourcissez la note à %n caractère.</numerusform>
            <numerusform>Raccourcissez la note à %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>Choisir quoi faire</translation>
    </message>
    <message>
        <source>Choose a competency</source>
        <translation>Choisissez une compétence</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Modifier la mesure</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Quoi faire</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>For which c&amp;ompetency</source>
        <translation>Pour quelle c&amp;ompétence</translation>
    </message>
    <message>
        <source>For which competency</source>
        <translation>Pour quelle compétence</translation>
    </message>
    <message>
        <source>Who &amp;looks after it, if you wish</source>
        <translation>Qui s’en &amp;charge, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Who looks after it, if you wish</source>
        <translation>Qui s’en charge, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>&amp;Pour le</translation>
    </message>
    <message>
        <source>Done by, as year, month, day</source>
        <translation>Pour le&#xa0;: année, mois, jour</translation>
    </message>
    <message>
        <source>&amp;Note, if you wish</source>
        <translation>&amp;Note, si vous le souhaitez</translation>
    </message>
    <message>
        <source>What exactly, with whom, and how you will see that it worked.</source>
        <translation>Quoi exactement, avec qui, et à quoi vous verrez que cela a réussi.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save the action</source>
        <translation>&amp;Enregistrer la mesure</translation>
    </message>
</context>
<context>
    <name>Compass::TeamActionModel</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Compass::TeamActionsPage</name>
    <message numerus="yes">
        <source>%n actions are added.</source>
        <translation>
            <numerusform>%n mesure est ajoutée.</numerusform>
            <numerusform>%n mesures sont ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action and the competency it is for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The action is added.</source>
        <translation>La mesure est ajoutée.</translation>
    </message>
    <message>
        <source>The action is changed.</source>
        <translation>La mesure est modifiée.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>La mesure est rouverte.</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>La mesure est faite.</translation>
    </message>
    <message>
        <source>The action is deleted.</source>
        <translation>La mesure est supprimée.</translation>
    </message>
    <message>
        <source>The action is back.</source>
        <translation>La mesure est rétablie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>What your team does about its needs</source>
        <translation>Ce que votre équipe fait pour répondre à ses besoins</translation>
    </message>
    <message>
        <source>Actions, those due first at the top</source>
        <translation>Mesures, par ordre d’échéance</translation>
    </message>
    <message>
        <source>&amp;Change the action…</source>
        <translation>&amp;Modifier la mesure…</translation>
    </message>
    <message>
        <source>&amp;Delete the action</source>
        <translation>&amp;Supprimer la mesure</translation>
    </message>
    <message>
        <source>No action is written down yet</source>
        <translation>Aucune mesure n’est encore notée</translation>
    </message>
    <message>
        <source>Write down what your team does about a need: train, pair, rotate, borrow, hire, or accept the risk. Who looks after it and by when stands beside it.</source>
        <translation>Notez ce que votre équipe fait pour répondre à un besoin&#xa0;: former, jumeler, faire une rotation, emprunter, embaucher ou accepter le risque. La personne qui s’en charge et la date figurent à côté.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Mark as open a&amp;gain</source>
        <translation>R&amp;ouvrir la mesure</translation>
    </message>
    <message>
        <source>Mar&amp;k as done</source>
        <translation>Marquer &amp;comme faite</translation>
    </message>
    <message>
        <source>Add an acti&amp;on</source>
        <translation>A&amp;jouter une mesure</translation>
    </message>
</context>
<context>
    <name>Compass::TeamBudgetSection</name>
    <message>
        <source>Say first what your team needs, under “Need and have”.</source>
        <translation>Définissez d’abord les besoins de votre équipe, sous «&#xa0;Besoins et couverture&#xa0;».</translation>
    </message>
    <message>
        <source>Say how many hours there are, for all together. What they buy best then appears here.</source>
        <translation>Dites combien d’heures il y a, pour tout le monde ensemble. Leur meilleur emploi apparaît alors ici.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows as actions</source>
        <translation>
            <numerusform>Ajouter %n ligne aux mesures</numerusform>
            <numerusform>Ajouter %n lignes aux mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>Team learning budget</source>
        <translation>Temps d’apprentissage de l’équipe</translation>
    </message>
    <message>
        <source>How many &amp;hours does the team have?</source>
        <translation>De combien d’&amp;heures l’équipe dispose-t-elle?</translation>
    </message>
    <message>
        <source>Hours for learning, for all together</source>
        <translation>Heures d’apprentissage, pour tout le monde ensemble</translation>
    </message>
    <message>
        <source>Who learns from what</source>
        <translation>Qui apprend, et avec quoi</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>If everyone reaches these levels, %1 of %2 needs are covered, instead of %3. This is an estimate: a level also takes practice.</source>
        <extracomment>Numbers of needs: %1 of %2 then, %3 now.</extracomment>
        <translation>Si tout le monde atteint ces niveaux, %1 besoins sur %2 sont couverts, au lieu de %3. C’est une estimation&#xa0;: un niveau demande aussi de la pratique.</translation>
    </message>
    <message>
        <source>Learning time goes where it brings one more person to a level that is needed. What they learn from is in the learning catalogue, in English or French.</source>
        <translation>Le temps d’apprentissage va là où il amène une personne de plus à un niveau voulu. Ce qui sert à apprendre vient du catalogue d’apprentissage, en français ou en anglais.</translation>
    </message>
    <message>
        <source>plan for o&amp;ne person more than needed</source>
        <translation>prévoir aussi u&amp;ne personne de plus que le besoin</translation>
    </message>
</context>
<context>
    <name>Compass::TeamChangePage</name>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>How many moved, one competency a row</source>
        <translation>Nombre de changements, une compétence par ligne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Change of each person, one framework a row</source>
        <translation>Changement de chaque personne, un cadre par ligne</translation>
    </message>
    <message>
        <source>One competency that moves a level is not proof; frameworks are where progress shows. No ranking: people are in alphabetical order.</source>
        <translation>Une compétence qui change d’un niveau n’est pas une preuve; c’est dans les cadres que le progrès se voit. Aucun classement&#xa0;: les personnes sont en ordre alphabétique.</translation>
    </message>
    <message>
        <source>Nobody has shared by name twice yet. When somebody shares again, this page says what changed for the same people. Who comes or goes is never taken for change.</source>
        <translation>Personne n’a encore transmis deux fois ses niveaux sous son nom. Quand une personne les transmettra de nouveau, cette page dira ce qui a changé pour les mêmes personnes. Une arrivée ou un départ n’est jamais pris pour un changement.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n people&lt;/b&gt; shared by name twice. Only they are compared: who comes or goes is never taken for change.</source>
        <translation>
            <numerusform>&lt;b&gt;%n personne&lt;/b&gt; a transmis deux fois ses niveaux sous son nom. Elle seule est comparée&#xa0;: une arrivée ou un départ n’est jamais pris pour un changement.</numerusform>
            <numerusform>&lt;b&gt;%n personnes&lt;/b&gt; ont transmis deux fois leurs niveaux sous leur nom. Elles seules sont comparées&#xa0;: une arrivée ou un départ n’est jamais pris pour un changement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>Compass::TeamDistributionPage</name>
    <message>
        <source>How many people are at each level</source>
        <translation>Nombre de personnes à chaque niveau</translation>
    </message>
    <message>
        <source>The same as bars</source>
        <translation>La même chose en barres</translation>
    </message>
    <message>
        <source>Distribution of levels</source>
        <translation>Répartition des niveaux</translation>
    </message>
    <message>
        <source>Bars show shares, not numbers of people.</source>
        <translation>Les barres montrent des proportions, non des nombres de personnes.</translation>
    </message>
    <message>
        <source>Why are figures of the group hidden?</source>
        <translation>Pourquoi des chiffres du groupe sont-ils masqués?</translation>
    </message>
</context>
<context>
    <name>Compass::TeamFilesPage</name>
    <message>
        <source>No file has been received yet. Ask your team first, then add what they send.</source>
        <translation>Aucun fichier n’a encore été reçu. Faites d’abord une demande à votre équipe, puis ajoutez ce qu’elle envoie.</translation>
    </message>
    <message numerus="yes">
        <source>%n received: %1 by name and %2 as a group. Figures of the group appear at %3.</source>
        <extracomment>How many files; by name; as a group; the smallest group with figures.</extracomment>
        <translation>
            <numerusform>%n fichier reçu&#xa0;: %1 sous leur nom et %2 en groupe. Les chiffres du groupe paraissent à partir de %3 personnes.</numerusform>
            <numerusform>%n fichiers reçus&#xa0;: %1 sous leur nom et %2 en groupe. Les chiffres du groupe paraissent à partir de %3 personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received: %1 by name and %2 as a group. Figures of the group change when %3 or more people have changed.</source>
        <extracomment>How many files; by name; as a group; the smallest number of people who change.</extracomment>
        <translation>
            <numerusform>%n fichier reçu&#xa0;: %1 sous leur nom et %2 en groupe. Les chiffres du groupe changent quand au moins %3 personnes ont changé.</numerusform>
            <numerusform>%n fichiers reçus&#xa0;: %1 sous leur nom et %2 en groupe. Les chiffres du groupe changent quand au moins %3 personnes ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>As&amp;k your team</source>
        <translation>Faire u&amp;ne demande</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Files that were not taken in, and why</source>
        <translation>Fichiers qui n’ont pas été ajoutés, et pourquoi</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Log of what came and went</source>
        <translation>Journal des ajouts et des suppressions</translation>
    </message>
    <message>
        <source>Dates, sizes and results; not a word of what the files say.</source>
        <translation>Dates, tailles et résultats; pas un mot de ce que disent les fichiers.</translation>
    </message>
    <message>
        <source>Add fi&amp;les…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>Put this list awa&amp;y</source>
        <translation>Fermer cette lis&amp;te</translation>
    </message>
    <message>
        <source>Received, every signature checked</source>
        <translation>Reçus, toutes les signatures vérifiées</translation>
    </message>
</context>
<context>
    <name>Compass::TeamHeatmapPage</name>
    <message>
        <source>Why is something hidden?</source>
        <translation>Pourquoi est-ce masqué?</translation>
    </message>
    <message>
        <source>Why are figures of the group hidden?</source>
        <translation>Pourquoi des chiffres du groupe sont-ils masqués?</translation>
    </message>
</context>
<context>
    <name>Compass::TeamInfoDialog</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Where the team file goes</source>
        <translation>Où placer le fichier d’équipe</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>Fichier d’équipe</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another place or name.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre endroit ou un autre nom.</translation>
    </message>
    <message>
        <source>Create a team</source>
        <translation>Créer une équipe</translation>
    </message>
    <message>
        <source>A team is one file on your computer. Nothing is sent: you ask people with a request file, and add what they send back.</source>
        <translation>Une équipe est un seul fichier sur votre ordinateur. Rien n’est envoyé&#xa0;: vous remettez un fichier de demande aux gens, puis vous ajoutez ce qu’ils vous renvoient.</translation>
    </message>
    <message>
        <source>C&amp;reate the team</source>
        <translation>C&amp;réer l’équipe</translation>
    </message>
    <message>
        <source>Change this team</source>
        <translation>Modifier cette équipe</translation>
    </message>
    <message>
        <source>What you change is shown on every view at once.</source>
        <translation>Ce que vous modifiez paraît aussitôt dans toutes les vues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>Choisir un autre en&amp;droit…</translation>
    </message>
</context>
<context>
    <name>Compass::TeamInfoForm</name>
    <message>
        <source>Write what the team is called.</source>
        <translation>Écrivez le nom de l’équipe.</translation>
    </message>
    <message>
        <source>The name of the team is too long.</source>
        <translation>Le nom de l’équipe est trop long.</translation>
    </message>
    <message>
        <source>Write what it is for, in one language at least.</source>
        <translation>Écrivez le but, dans une langue au moins.</translation>
    </message>
    <message>
        <source>What it is for is too long: say it in one sentence.</source>
        <translation>Le but est trop long&#xa0;: dites-le en une phrase.</translation>
    </message>
    <message>
        <source>People were asked under this name, so it stays.</source>
        <translation>Une demande a déjà été faite sous ce nom; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>Those you ask read it, and compare it with what you told them.</source>
        <translation>Les personnes qui reçoivent votre demande le lisent et le comparent à ce que vous leur avez dit.</translation>
    </message>
    <message>
        <source>&amp;Name of the team</source>
        <translation>&amp;Nom de l’équipe</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>What it is for, in &amp;English</source>
        <translation>But, en an&amp;glais</translation>
    </message>
    <message>
        <source>What it is for, in English</source>
        <translation>But, en anglais</translation>
    </message>
    <message>
        <source>What it is for, in &amp;French</source>
        <translation>But, en &amp;français</translation>
    </message>
    <message>
        <source>What it is for, in French</source>
        <translation>But, en français</translation>
    </message>
    <message>
        <source>One sentence, in one language or both. Everyone you ask reads it, and it stands over every view: for example, “Plan the training of the team for 2027”.</source>
        <translation>Une phrase, dans une langue ou dans les deux. Chaque personne qui reçoit votre demande la lit, et elle figure en tête de toutes les vues&#xa0;: par exemple, «&#xa0;Planifier la formation de l’équipe pour 2027&#xa0;».</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>I manage the team</source>
        <translation>Je gère l’équipe</translation>
    </message>
    <message>
        <source>You see who shared by name. Of everyone else you see figures of the group only.</source>
        <translation>Vous voyez qui a transmis ses niveaux sous son nom. Des autres, vous ne voyez que les chiffres du groupe.</translation>
    </message>
    <message>
        <source>I collect for others</source>
        <translation>Je recueille pour d’autres</translation>
    </message>
    <message>
        <source>You see nobody by name, even if they shared that way. You pass figures of the group on.</source>
        <translation>Vous ne voyez personne par nom, même si des personnes ont transmis ainsi. Vous remettez à d’autres les chiffres du groupe.</translation>
    </message>
    <message>
        <source>&amp;Keep individual files until</source>
        <translation>&amp;Conserver les fichiers individuels jusqu’au</translation>
    </message>
    <message>
        <source>Keep individual files until</source>
        <translation>Conserver les fichiers individuels jusqu’au</translation>
    </message>
    <message>
        <source>You are reminded 30 days before. The figures of the group can stay; the files they come from should not.</source>
        <translation>Un rappel paraît 30 jours avant. Les chiffres du groupe peuvent rester; les fichiers dont ils viennent ne le devraient pas.</translation>
    </message>
    <message>
        <source>People agreed to share for this, so it stays. Create a new team for another purpose.</source>
        <translation>Les personnes ont consenti à transmettre dans ce but, qui reste donc le même. Créez une nouvelle équipe pour un autre but.</translation>
    </message>
    <message>
        <source>People were told: until %1 at the latest. %2</source>
        <extracomment>%1 a day, %2 another sentence about it.</extracomment>
        <translation>Les personnes ont lu&#xa0;: jusqu’au %1 au plus tard. %2</translation>
    </message>
</context>
<context>
    <name>Compass::TeamLearningModel</name>
    <message>
        <source>%1, estimate</source>
        <translation>%1, estimation</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre avec</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A competency, then two levels: &quot;Digital identity: Foundation → Working&quot;.</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Compass::TeamLogModel</name>
    <message>
        <source>Refused: too large</source>
        <translation>Refusé&#xa0;: trop volumineux</translation>
    </message>
    <message>
        <source>Refused: not a share file</source>
        <translation>Refusé&#xa0;: pas un fichier transmis</translation>
    </message>
    <message>
        <source>Refused: made by a newer version</source>
        <translation>Refusé&#xa0;: créé par une version plus récente</translation>
    </message>
    <message>
        <source>Refused: sealed to somebody else, or changed</source>
        <translation>Refusé&#xa0;: scellé pour quelqu’un d’autre, ou modifié</translation>
    </message>
    <message>
        <source>Refused: made for somebody else</source>
        <translation>Refusé&#xa0;: destiné à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Refused: the signature is not right</source>
        <translation>Refusé&#xa0;: la signature n’est pas bonne</translation>
    </message>
    <message>
        <source>Refused: no consent</source>
        <translation>Refusé&#xa0;: aucun consentement</translation>
    </message>
    <message>
        <source>Refused: dated in the future</source>
        <translation>Refusé&#xa0;: porte une date future</translation>
    </message>
    <message>
        <source>Refused: its last day has passed</source>
        <translation>Refusé&#xa0;: son dernier jour est passé</translation>
    </message>
    <message>
        <source>Refused: kept for too long</source>
        <translation>Refusé&#xa0;: durée de conservation trop longue</translation>
    </message>
    <message>
        <source>Refused: a newer one is there</source>
        <translation>Refusé&#xa0;: un fichier plus récent est déjà là</translation>
    </message>
    <message>
        <source>Refused: it was taken back</source>
        <translation>Refusé&#xa0;: il a été retiré</translation>
    </message>
    <message>
        <source>Refused: meant for another team</source>
        <translation>Refusé&#xa0;: destiné à une autre équipe</translation>
    </message>
    <message>
        <source>Refused: the answer to another request</source>
        <translation>Refusé&#xa0;: répond à une autre demande</translation>
    </message>
    <message>
        <source>Refused: another framework or version</source>
        <translation>Refusé&#xa0;: autre cadre ou autre version</translation>
    </message>
    <message>
        <source>Refused: not readable</source>
        <translation>Refusé&#xa0;: illisible</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Replaced an earlier file of the same person</source>
        <translation>Remplace un fichier antérieur de la même personne</translation>
    </message>
    <message>
        <source>Already there, nothing changed</source>
        <translation>Déjà là, rien n’a changé</translation>
    </message>
    <message>
        <source>Took an earlier file back</source>
        <translation>Retire un fichier antérieur</translation>
    </message>
    <message>
        <source>Was taken back already, nothing changed</source>
        <translation>Déjà retiré, rien n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted: their last day has passed</source>
        <translation>
            <numerusform>%n fichier supprimé&#xa0;: son dernier jour est passé</numerusform>
            <numerusform>%n fichiers supprimés&#xa0;: leur dernier jour est passé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual file(s) deleted, figures kept</source>
        <translation>
            <numerusform>%n fichier individuel supprimé, chiffres conservés</numerusform>
            <numerusform>%n fichiers individuels supprimés, chiffres conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Refused: goes beyond the request</source>
        <translation>Refusé&#xa0;: dépasse la demande</translation>
    </message>
    <message>
        <source>Noted: the file that it takes back is not here</source>
        <translation>Noté&#xa0;: le fichier qu’il retire n’est pas ici</translation>
    </message>
</context>
<context>
    <name>Compass::TeamNeedsPage</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why are so many needs covered?</source>
        <translation>Pourquoi autant de besoins sont-ils couverts?</translation>
    </message>
    <message>
        <source>&amp;Change needs</source>
        <translation>&amp;Modifier les besoins</translation>
    </message>
    <message>
        <source>Need and have, the worst first</source>
        <translation>Besoins et couverture, le pire en premier</translation>
    </message>
    <message>
        <source>What your team needs is not said yet</source>
        <translation>Les besoins de votre équipe ne sont pas encore définis</translation>
    </message>
    <message>
        <source>Say how many people are needed at which level of each competency, or start from a role profile. Who covers it then appears here.</source>
        <translation>Dites combien de personnes il faut à quel niveau pour chaque compétence, ou partez d’un profil de rôle. Les personnes qui couvrent ces besoins apparaissent alors ici.</translation>
    </message>
    <message>
        <source>Say what is needed</source>
        <translation>Définir les besoins</translation>
    </message>
    <message>
        <source>Add an acti&amp;on</source>
        <translation>A&amp;jouter une mesure</translation>
    </message>
    <message>
        <source>Press Enter on a row, or click it twice, to read why.</source>
        <translation>Appuyez sur Entrée sur une ligne, ou cliquez-la deux fois, pour lire pourquoi.</translation>
    </message>
</context>
<context>
    <name>Compass::TeamNotes</name>
    <message>
        <source>For development only, never for appraisal or staffing.</source>
        <translation>Pour le perfectionnement seulement, jamais pour l’évaluation du rendement ni la dotation.</translation>
    </message>
    <message>
        <source>Sample data: everyone in this team is made up.</source>
        <translation>Données fictives&#xa0;: toutes les personnes de cette équipe sont inventées.</translation>
    </message>
</context>
<context>
    <name>Compass::TeamOverviewPage</name>
    <message>
        <source>Add received files</source>
        <translation>Ajouter des fichiers reçus</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>What the team needs and has</source>
        <translation>Besoins de l’équipe et couverture</translation>
    </message>
    <message>
        <source>No needs yet</source>
        <translation>Aucun besoin pour l’instant</translation>
    </message>
    <message>
        <source>Say how many people the team needs at which level, and this page says what is covered and what rests on one person.</source>
        <translation>Dites de combien de personnes l’équipe a besoin, et à quel niveau; cette page dira ce qui est couvert et ce qui repose sur une seule personne.</translation>
    </message>
    <message>
        <source>Say what the team needs</source>
        <translation>Définir les besoins</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Needs covered</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>by people who shared by name</source>
        <translation>par des personnes qui ont transmis leurs niveaux sous leur nom</translation>
    </message>
    <message>
        <source>Need and have</source>
        <translation>Besoins et couverture</translation>
    </message>
    <message>
        <source>Need and have: every need</source>
        <translation>Besoins et couverture&#xa0;: chaque besoin</translation>
    </message>
    <message>
        <source>Somebody is surely at the level of each need.</source>
        <translation>Pour chaque besoin, quelqu’un est sûrement au niveau voulu.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Risks: needs without cover</source>
        <translation>Risques&#xa0;: besoins sans couverture</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>No need rests on one person.</source>
        <translation>Aucun besoin ne repose sur une seule personne.</translation>
    </message>
    <message>
        <source>Risks: needs that rest on one person</source>
        <translation>Risques&#xa0;: besoins qui reposent sur une seule personne</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien de reçu pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n fichier reçu</numerusform>
            <numerusform>%n fichiers reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask your team with a request. When their files come back, add them here: what each person chose to share appears, and nothing else.</source>
        <translation>Faites une demande à votre équipe. Quand les fichiers reviennent, ajoutez-les ici&#xa0;: ce que chaque personne a choisi de transmettre apparaît, et rien d’autre.</translation>
    </message>
    <message>
        <source>Figures appear at %1, so that nobody can be picked out.</source>
        <translation>Les chiffres paraissent à partir de %1 personnes, afin que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>Make a re&amp;quest</source>
        <translation>Faire une de&amp;mande</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Aucune personne</translation>
    </message>
</context>
<context>
    <name>Compass::TeamPack</name>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n personne&#xa0;: %1</numerusform>
            <numerusform>%n personnes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Team pack</source>
        <translation>Dossier d’équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Données fictives</translation>
    </message>
    <message>
        <source>The people in it are made up.</source>
        <translation>Les personnes sont inventées.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Produit le</translation>
    </message>
    <message>
        <source>Made with version</source>
        <translation>Produit avec la version</translation>
    </message>
    <message>
        <source>Smallest group with figures</source>
        <translation>Plus petit groupe avec des chiffres</translation>
    </message>
    <message>
        <source>People by name</source>
        <translation>Personnes nommées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Compass::TeamPackDialog</name>
    <message>
        <source>Team pack</source>
        <translation>Dossier d’équipe</translation>
    </message>
    <message>
        <source>Figures of a whole team: nobody is in it by name. It was signed with the keys of this code, and not changed since. Compare the code with whoever sent it, by telephone or in person.</source>
        <translation>Les chiffres d’une équipe entière&#xa0;: personne n’y figure sous son nom. Le dossier a été signé avec les clés de ce code et n’a pas changé depuis. Comparez le code avec la personne qui l’a envoyé, au téléphone ou en personne.</translation>
    </message>
    <message>
        <source>Everything the team pack says</source>
        <translation>Tout ce que dit le dossier d’équipe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>Compass::TeamPage</name>
    <message>
        <source>Open a team</source>
        <translation>Ouvrir une équipe</translation>
    </message>
    <message>
        <source>Team files (*.compass-team)</source>
        <translation>Fichiers d’équipe (*.compass-team)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>Open now. %n person(s) shared so far.</source>
        <translation>
            <numerusform>Ouverte. %n personne a transmis ses niveaux jusqu’ici.</numerusform>
            <numerusform>Ouverte. %n personnes ont transmis leurs niveaux jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>See where a team is strong, thin or exposed, without ranking anyone. You ask people with a request file; each decides what to share, and sends a signed file back that only you can open. Whoever does not share by name is counted only in figures of a group that give nobody away.</source>
        <translation>Voyez où une équipe est solide, fragile ou exposée, sans classer personne. Vous faites une demande au moyen d’un fichier; chaque personne décide de ce qu’elle transmet et renvoie un fichier signé que vous êtes la seule personne à pouvoir ouvrir. Les personnes qui ne transmettent pas leurs niveaux sous leur nom ne comptent que dans les chiffres d’un groupe, qui ne révèlent le niveau de personne.</translation>
    </message>
    <message>
        <source>&amp;Go on to the overview</source>
        <translation>Passer à l’aperç&amp;u</translation>
    </message>
    <message>
        <source>C&amp;lose this team</source>
        <translation>Fer&amp;mer cette équipe</translation>
    </message>
    <message>
        <source>&amp;Create a team…</source>
        <translation>&amp;Créer une équipe…</translation>
    </message>
    <message>
        <source>&amp;Open a team…</source>
        <translation>&amp;Ouvrir une équipe…</translation>
    </message>
    <message>
        <source>&amp;Try with a sample team</source>
        <translation>&amp;Essayer avec une équipe fictive</translation>
    </message>
    <message>
        <source>The sample is made up. Look at every view, change what you like: nothing of it is kept.</source>
        <translation>Tout y est inventé. Regardez toutes les vues, changez ce que vous voulez&#xa0;: rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Teams you used</source>
        <translation>Équipes utilisées</translation>
    </message>
    <message>
        <source>Open a team pack</source>
        <translation>Ouvrir un dossier d’équipe</translation>
    </message>
    <message>
        <source>Team packs (*.compass-pack)</source>
        <translation>Dossiers d’équipe (*.compass-pack)</translation>
    </message>
    <message>
        <source>Open a team pac&amp;k…</source>
        <translation>Ouvrir un do&amp;ssier d’équipe…</translation>
    </message>
</context>
<context>
    <name>Compass::TeamPublishPanel</name>
    <message>
        <source>Figures for programs</source>
        <translation>Chiffres pour des programmes</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tableau pour un tableur</translation>
    </message>
    <message>
        <source>Team pack</source>
        <translation>Dossier d’équipe</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures to publish or to merge</source>
        <translation>Chiffres à publier ou à fusionner</translation>
    </message>
    <message>
        <source>How many people told each level of each competency, where at least 10 did and not all alike. Nobody is in it by name. Departments can add such files up; each explains itself in both languages.</source>
        <translation>Combien de personnes ont déclaré chaque niveau de chaque compétence, là où au moins 10 l’ont fait et n’ont pas toutes déclaré le même. Personne n’y est nommé. Les ministères peuvent additionner de tels fichiers; chacun s’explique dans les deux langues.</translation>
    </message>
    <message>
        <source>Write the &amp;name of the team into the file</source>
        <translation>Écrire le &amp;nom de l’équipe dans le fichier</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>A team pack holds the same figures under your signature, so that whoever gets it can see that nobody changed it.</source>
        <translation>Un dossier d’équipe contient les mêmes chiffres sous votre signature&#xa0;: qui le reçoit peut voir que personne ne l’a modifié.</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregis&amp;trer en CSV…</translation>
    </message>
    <message>
        <source>Save a team pac&amp;k…</source>
        <translation>Enre&amp;gistrer un dossier d’équipe…</translation>
    </message>
</context>
<context>
    <name>Compass::TeamReportChoices</name>
    <message>
        <source>Actions and change tell of people by name, so they stay inside the team.</source>
        <translation>Les mesures et les changements parlent de personnes nommées; ils restent donc dans l’équipe.</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Il n’y a pas encore de mesures.</translation>
    </message>
    <message>
        <source>Nobody has shared by name twice yet.</source>
        <translation>Personne n’a encore transmis deux fois ses niveaux sous son nom.</translation>
    </message>
    <message>
        <source>For the team and whoever keeps its files. People who shared by name are shown by name, all others only in figures of a group.</source>
        <translation>Pour l’équipe et la personne qui garde ses fichiers. Les personnes qui ont transmis leurs niveaux sous leur nom sont montrées par leur nom, toutes les autres seulement dans les chiffres d’un groupe.</translation>
    </message>
    <message>
        <source>For anyone else. Nobody is named, and more is hidden: a figure has at least 10 people in it.</source>
        <translation>Pour toute autre personne. Personne n’est nommé, et davantage est masqué&#xa0;: un chiffre compte au moins 10 personnes.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui le lira</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres personnes</translation>
    </message>
    <message>
        <source>What to put in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the team &amp;decided to do</source>
        <translation>Ce que l’équipe a décidé de fai&amp;re</translation>
    </message>
    <message>
        <source>For development only: never an appraisal, a certificate or a staffing document. The report says so too.</source>
        <translation>Pour le perfectionnement seulement&#xa0;: jamais une évaluation du rendement, une attestation ou un document de dotation. Le rapport le dit aussi.</translation>
    </message>
    <message>
        <source>For the team and whoever keeps its files. People are only counted, in figures of a group.</source>
        <translation>Pour l’équipe et la personne qui garde ses fichiers. Les personnes sont seulement comptées, dans les chiffres d’un groupe.</translation>
    </message>
    <message>
        <source>What chan&amp;ged, of the same people</source>
        <translation>Ce qui a &amp;changé chez les mêmes personnes</translation>
    </message>
</context>
<context>
    <name>Compass::TeamReportPage</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tableau pour un tableur</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the saved report</source>
        <translation>Ouvrir le rapport enregistré</translation>
    </message>
    <message>
        <source>The file could not be opened. Open it yourself in its folder.</source>
        <translation>Le fichier n’a pas pu être ouvert. Ouvrez-le vous-même dans son dossier.</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>Rapport d’équipe</translation>
    </message>
    <message>
        <source>What you see is what is saved or printed. What is hidden here is in no file either. Nothing leaves this computer until you hand it over yourself.</source>
        <translation>Ce que vous voyez est ce qui est enregistré ou imprimé. Ce qui est masqué ici n’est dans aucun fichier non plus. Rien ne quitte cet ordinateur tant que vous ne le remettez pas vous-même.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save the n&amp;umbers</source>
        <translation>Enregistrer les n&amp;ombres</translation>
    </message>
    <message>
        <source>All numbers as a workbook (XLSX)…</source>
        <translation>Tous les nombres dans un classeur (XLSX)…</translation>
    </message>
    <message>
        <source>All numbers as one list (CSV)…</source>
        <translation>Tous les nombres en une liste (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Enregistrer en page &amp;Web…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>Compass::TeamReportSession</name>
    <message>
        <source>team-report-%1</source>
        <extracomment>The name of a file, without spaces; the mark is for a date.</extracomment>
        <translation>rapport-equipe-%1</translation>
    </message>
    <message>
        <source>team-figures-%1</source>
        <extracomment>The name of a file, without spaces; the mark is for a date.</extracomment>
        <translation>chiffres-equipe-%1</translation>
    </message>
</context>
<context>
    <name>Compass::TeamRequestPage</name>
    <message>
        <source>Choose one framework at least.</source>
        <translation>Choisissez au moins un cadre.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>Fichier de demande</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>✓ Saved: %1. Send it to your team with the message below.</source>
        <translation>✓ Enregistré&#xa0;: %1. Envoyez-le à votre équipe avec le message ci-dessous.</translation>
    </message>
    <message>
        <source>✓ The message is copied. Paste it into an email and attach the request file.</source>
        <translation>✓ Le message est copié. Collez-le dans un courriel et joignez-y le fichier de demande.</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation>&amp;Enregistrer la demande…</translation>
    </message>
    <message>
        <source>A request is a file that your team opens in this program. It asks for the most you want; each person may share less, or nothing.</source>
        <translation>Une demande est un fichier que votre équipe ouvre dans ce programme. Elle indique le maximum que vous souhaitez; chaque personne peut transmettre moins, ou rien.</translation>
    </message>
    <message>
        <source>What your team reads</source>
        <translation>Ce que lit votre équipe</translation>
    </message>
    <message>
        <source>The code to compare</source>
        <translation>Code à comparer</translation>
    </message>
    <message>
        <source>Whoever opens the request sees the same code if the file is really yours. Tell it to them another way than the file: on the phone, or face to face.</source>
        <translation>La personne qui ouvre la demande voit le même code si le fichier vient vraiment de vous. Donnez ce code par une autre voie que le fichier&#xa0;: au téléphone ou en personne.</translation>
    </message>
    <message>
        <source>A message to send with it</source>
        <translation>Message à envoyer avec la demande</translation>
    </message>
    <message>
        <source>Message to send with the request</source>
        <translation>Message à envoyer avec la demande</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>What you asked before</source>
        <translation>Vos demandes antérieures</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>Demandes antérieures</translation>
    </message>
</context>
<context>
    <name>Compass::TeamRisksPage</name>
    <message>
        <source>Every need is covered by more people than it takes, and no single absence would change that.</source>
        <translation>Chaque besoin est couvert par plus de personnes qu’il n’en faut, et aucune absence n’y changerait rien à elle seule.</translation>
    </message>
    <message>
        <source>Every need is covered, but some rest on just enough people or on ratings that are unsure.</source>
        <translation>Chaque besoin est couvert, mais certains reposent sur tout juste assez de personnes ou sur des niveaux incertains.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are not covered.</source>
        <translation>
            <numerusform>%n besoin n’est pas couvert.</numerusform>
            <numerusform>%n besoins ne sont pas couverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without &lt;b&gt;%1&lt;/b&gt;, %2 of %3 needs would be covered instead of %4.</source>
        <translation>Sans &lt;b&gt;%1&lt;/b&gt;, besoins couverts&#xa0;: %2 sur %3, au lieu de %4.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Why would this absence hurt most?</source>
        <translation>Pourquoi cette absence est-elle la plus lourde?</translation>
    </message>
    <message>
        <source>&amp;See need and have</source>
        <translation>Voir les &amp;besoins</translation>
    </message>
    <message>
        <source>The absence that would hurt most</source>
        <translation>L’absence la plus lourde</translation>
    </message>
    <message>
        <source>What can go wrong, the worst first</source>
        <translation>Ce qui peut mal tourner, le pire en premier</translation>
    </message>
    <message>
        <source>What your team needs is not said yet</source>
        <translation>Les besoins de votre équipe ne sont pas encore définis</translation>
    </message>
    <message>
        <source>Risks are needs that nobody, one person or just enough people cover. They appear here once the needs are said.</source>
        <translation>Les risques sont les besoins que personne, une seule personne ou tout juste assez de personnes couvrent. Ils apparaissent ici une fois les besoins définis.</translation>
    </message>
    <message>
        <source>Go to need and have</source>
        <translation>Aller à «&#xa0;Besoins et couverture&#xa0;»</translation>
    </message>
    <message>
        <source>What would break:</source>
        <translation>Ce qui ne serait plus couvert&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Compass::TeamSentences</name>
    <message>
        <source>%1 leaves</source>
        <translation>%1 quitte l’équipe</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 s’absente</translation>
    </message>
    <message>
        <source>%1 finishes their learning plan</source>
        <translation>%1 termine son plan d’apprentissage</translation>
    </message>
    <message>
        <source>We hire: %1</source>
        <extracomment>%1 the title of a role, such as &quot;IT analyst&quot;.</extracomment>
        <translation>Nous embauchons&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is needed for %1</source>
        <translation>Plus aucun besoin pour %1</translation>
    </message>
    <message>
        <source>%1: we need %2</source>
        <extracomment>%1 a competency, %2 such as &quot;2 people at Advanced&quot;.</extracomment>
        <translation>%1, nouveau besoin&#xa0;: %2</translation>
    </message>
    <message>
        <source>Needs covered: %1 of %2 before, %3 of %4 after.</source>
        <extracomment>Numbers of needs: %1 of %2 are covered before, %3 of %4 after.</extracomment>
        <translation>Besoins couverts&#xa0;: %1 sur %2 avant, %3 sur %4 après.</translation>
    </message>
    <message>
        <source>No other way brings more in that time.</source>
        <translation>Aucun autre choix ne donne davantage dans ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>Another way could bring at most %n more.</source>
        <translation>
            <numerusform>Un autre choix pourrait en donner au plus %n de plus.</numerusform>
            <numerusform>Un autre choix pourrait en donner au plus %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing that learning could bring.</source>
        <translation>Il ne manque rien que l’apprentissage pourrait apporter.</translation>
    </message>
    <message>
        <source>Nobody who shared by name can learn what is missing.</source>
        <translation>Aucune des personnes qui ont transmis leurs niveaux sous leur nom ne peut apprendre ce qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>For %n more, the time is too short.</source>
        <translation>
            <numerusform>Pour %n de plus, le temps est trop court.</numerusform>
            <numerusform>Pour %n de plus, le temps est trop court.</numerusform>
        </translation>
    </message>
    <message>
        <source>the new colleague</source>
        <translation>la nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody has shared yet.</source>
        <translation>Personne n’a encore transmis ses niveaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) shared as a group.</source>
        <translation>
            <numerusform>%n personne a transmis ses niveaux en groupe.</numerusform>
            <numerusform>%n personnes ont transmis leurs niveaux en groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) shared by name.</source>
        <translation>
            <numerusform>%n personne a transmis ses niveaux sous son nom.</numerusform>
            <numerusform>%n personnes ont transmis leurs niveaux sous leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shared: %1 by name and %2 as a group.</source>
        <translation>
            <numerusform>%n personne a transmis ses niveaux&#xa0;: %1 sous leur nom et %2 en groupe.</numerusform>
            <numerusform>%n personnes ont transmis leurs niveaux&#xa0;: %1 sous leur nom et %2 en groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best covered: %1 (%2 of %3 at target).</source>
        <extracomment>%1 a competency, %2 of %3 people who shared by name.</extracomment>
        <translation>Compétence la mieux couverte&#xa0;: %1 (%2 sur %3 au niveau voulu).</translation>
    </message>
    <message numerus="yes">
        <source>For %n competency(ies), nobody is surely at target.</source>
        <translation>
            <numerusform>Pour %n compétence, personne n’est sûrement au niveau voulu.</numerusform>
            <numerusform>Pour %n compétences, personne n’est sûrement au niveau voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s) are covered by the one person who shared by name.</source>
        <translation>
            <numerusform>%1 besoin sur %n est couvert par la seule personne qui a transmis ses niveaux sous son nom.</numerusform>
            <numerusform>Besoins couverts par la seule personne qui a transmis ses niveaux sous son nom&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s) are covered by the %2 people who shared by name.</source>
        <extracomment>%1 of %n needs, %2 a number of people.</extracomment>
        <translation>
            <numerusform>%1 besoin sur %n est couvert par les %2 personnes qui ont transmis leurs niveaux sous leur nom.</numerusform>
            <numerusform>Besoins couverts par les %2 personnes qui ont transmis leurs niveaux sous leur nom&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single absence would uncover another.</source>
        <translation>Aucune absence ne laisserait à elle seule un autre besoin à découvert.</translation>
    </message>
    <message>
        <source>Worst single absence: %1, which would leave %2 of %3.</source>
        <extracomment>%1 a person, %2 of %3 needs.</extracomment>
        <translation>Absence la plus lourde&#xa0;: %1; il en resterait %2 sur %3.</translation>
    </message>
    <message>
        <source>The team has not said yet what it needs.</source>
        <translation>L’équipe n’a pas encore défini ses besoins.</translation>
    </message>
    <message>
        <source>Nobody shared by name, so it is not known who covers a need.</source>
        <translation>Personne n’a transmis ses niveaux sous son nom; on ne sait donc pas qui couvre un besoin.</translation>
    </message>
    <message>
        <source>%1, %2: not shared.</source>
        <translation>%1, %2&#xa0;: non transmis.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 a competency, %2 a person, %3 such as &quot;Working, quite sure, meets target&quot;.
----------
%1 a framework, %2 a person, %3 such as &quot;clear rise, under 5% by chance&quot;.</extracomment>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 such as &quot;Working&quot;, %2 such as &quot;quite sure&quot;; or %1 such as &quot;Working, quite sure&quot; and %2 such as &quot;meets target&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a competency, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, group</source>
        <extracomment>%1 a competency, %2 a number of people, %3 how many are at each level.</extracomment>
        <translation>%1, groupe</translation>
    </message>
    <message>
        <source>%1, group of %2: %3.</source>
        <translation>%1, groupe de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, %2 people: %3.</source>
        <extracomment>%1 a competency, %2 a number of people, %3 how many are at each level.</extracomment>
        <translation>%1, %2 personnes&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the same %n person(s): %2</source>
        <extracomment>%1 a competency, %2 such as &quot;2 moved up, 1 stayed, 0 moved down.&quot;</extracomment>
        <translation>
            <numerusform>%1, la même personne&#xa0;: %2</numerusform>
            <numerusform>%1, les mêmes %n personnes&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of the %2, %n more of the levels that are needed can be reached.</source>
        <extracomment>%n times somebody comes up to a level that a need asks for. %1 and %2 are durations.</extracomment>
        <translation>
            <numerusform>En %1 sur %2, %n niveau voulu de plus peut être atteint.</numerusform>
            <numerusform>En %1 sur %2, %n niveaux voulus de plus peuvent être atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people are %3</source>
        <extracomment>How many of how many people are there, then &quot;at least&quot; and a level.</extracomment>
        <translation>Personnes&#xa0;: %1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1; noted: “%2”</source>
        <extracomment>%1 such as &quot;Working, quite sure&quot;, %2 what the person noted about it.</extracomment>
        <translation>%1; note&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Compass::TeamSummary</name>
    <message>
        <source>%1 They are those of %2.</source>
        <extracomment>When figures change, then the day of those shown.</extracomment>
        <translation>%1 Ce sont ceux du %2.</translation>
    </message>
</context>
<context>
    <name>Compass::TeamViewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Need and have</source>
        <translation>Besoins et couverture</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Demande à l’équipe</translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation>Revenir au&amp;x fichiers</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>Rapport d’équipe</translation>
    </message>
    <message>
        <source>&amp;Back to the overview</source>
        <translation>Revenir à &amp;la vue d’ensemble</translation>
    </message>
    <message>
        <source>%1, team %2</source>
        <extracomment>The name of a view, then the name of the team it shows.</extracomment>
        <translation>%1, équipe %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>For: %1. For development only, never for appraisal or staffing.</source>
        <translation>But&#xa0;: %1. Pour le perfectionnement seulement, jamais pour l’évaluation du rendement ni la dotation.</translation>
    </message>
    <message>
        <source>Individual files were to be kept until %1. Delete them now; the figures stay.</source>
        <translation>Les fichiers individuels devaient être conservés jusqu’au %1. Supprimez-les maintenant; les chiffres restent.</translation>
    </message>
    <message>
        <source>Individual files are kept until %1. Delete them by then; the figures stay.</source>
        <translation>Les fichiers individuels sont conservés jusqu’au %1. Supprimez-les d’ici là; les chiffres restent.</translation>
    </message>
    <message>
        <source>Team &amp;report</source>
        <translation>&amp;Rapport d’équipe</translation>
    </message>
    <message>
        <source>Sample team: these people are made up, and nothing you do here is kept.</source>
        <translation>Équipe fictive&#xa0;: ces personnes sont inventées, et rien de ce que vous faites ici n’est conservé.</translation>
    </message>
    <message>
        <source>No team is open</source>
        <translation>Aucune équipe n’est ouverte</translation>
    </message>
    <message>
        <source>Figures appear here as soon as you have opened a team, or made one and received a first file.</source>
        <translation>Des chiffres paraissent ici dès que vous avez ouvert une équipe, ou que vous en avez créé une et reçu un premier fichier.</translation>
    </message>
    <message>
        <source>Create or open a team</source>
        <translation>Créer ou ouvrir une équipe</translation>
    </message>
    <message>
        <source>Views of the team</source>
        <translation>Vues de l’équipe</translation>
    </message>
    <message>
        <source>Add fi&amp;les</source>
        <translation>A&amp;jouter des fichiers</translation>
    </message>
    <message>
        <source>Sample team: these people are made up.</source>
        <translation>Équipe fictive&#xa0;: ces personnes sont inventées.</translation>
    </message>
    <message>
        <source>See the files</source>
        <translation>Voir les fichiers</translation>
    </message>
</context>
<context>
    <name>Compass::TeamWords</name>
    <message>
        <source>Hidden: the group is too small or too alike to show safely.</source>
        <translation>Masqué&#xa0;: le groupe est trop petit ou trop homogène pour être montré sans risque.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) short</source>
        <translation>
            <numerusform>Il en manque %n</numerusform>
            <numerusform>Il en manque %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>No slack</source>
        <translation>Aucune marge</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Rests on unsure ratings</source>
        <translation>Repose sur des niveaux incertains</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at %1</source>
        <extracomment>%1 a level such as &quot;Advanced&quot;.</extracomment>
        <translation>
            <numerusform>%n au niveau %1</numerusform>
            <numerusform>%n au niveau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>meets target</source>
        <translation>atteint la cible</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>sous la cible</translation>
    </message>
    <message>
        <source>perhaps below target</source>
        <translation>peut-être sous la cible</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>%1 or above</source>
        <translation>%1 ou plus haut</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number of people, %2 the level they are at, such as &quot;Working&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Pair up</source>
        <translation>Jumeler</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Faire une rotation</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Emprunter</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Embaucher</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Accepter le risque</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message numerus="yes">
        <source>%n received; figures of the group appear at %1.</source>
        <extracomment>%n people who shared as a group, %1 how many it takes.</extracomment>
        <translation>
            <numerusform>%n fichier reçu; les chiffres du groupe paraissent à partir de %1 personnes.</numerusform>
            <numerusform>%n fichiers reçus; les chiffres du groupe paraissent à partir de %1 personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group figures change when %n or more people change.</source>
        <translation>
            <numerusform>Les chiffres du groupe changent quand au moins %n personne a changé.</numerusform>
            <numerusform>Les chiffres du groupe changent quand au moins %n personnes ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved up, %2 stayed, %3 moved down.</source>
        <translation>En hausse&#xa0;: %1; stable&#xa0;: %2; en baisse&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 such as &quot;clear rise&quot;, %2 such as &quot;under 5% by chance&quot;.
----------
A framework and its version.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The framework changed between the two, so they are not compared.</source>
        <translation>Le cadre a changé entre les deux; ils ne sont donc pas comparés.</translation>
    </message>
    <message>
        <source>Too little was shared both times to test a change.</source>
        <translation>Trop peu a été transmis les deux fois pour vérifier un changement.</translation>
    </message>
    <message>
        <source>Not tested: how sure the levels are was not shared both times.</source>
        <translation>Non vérifié&#xa0;: la certitude des niveaux n’a pas été transmise les deux fois.</translation>
    </message>
    <message>
        <source>Two bands</source>
        <translation>Deux tranches</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Levels and how sure</source>
        <translation>Niveaux et certitude</translation>
    </message>
    <message>
        <source>%1, with plan and notes</source>
        <extracomment>How exactly somebody shares their levels, and what else.</extracomment>
        <translation>%1, avec plan et notes</translation>
    </message>
    <message>
        <source>%1, with plan</source>
        <translation>%1, avec plan</translation>
    </message>
    <message>
        <source>%1, with notes</source>
        <translation>%1, avec notes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>As a group</source>
        <translation>En groupe</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>The letters of the levels Not yet, Foundation, Working, Advanced, Lead; no two alike.</extracomment>
        <translation>PE</translation>
    </message>
    <message>
        <source>F</source>
        <translation>B</translation>
    </message>
    <message>
        <source>W</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>L</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Aucune personne</translation>
    </message>
</context>
<context>
    <name>Compass::TrendChart</name>
    <message>
        <source>Show over time</source>
        <translation>Afficher au fil du temps</translation>
    </message>
    <message>
        <source>Line chart of your frameworks over time</source>
        <translation>Graphique linéaire de vos cadres au fil du temps</translation>
    </message>
    <message>
        <source>Each line is a framework, the band around it the likely range. Use the arrow keys to hear each point.</source>
        <translation>Chaque ligne est un cadre, et la bande autour, l’intervalle probable. Utilisez les touches fléchées pour entendre chaque point.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A framework, and what a point of its line says.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A letter in the chart, and the sentence it stands for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Compass::TrendModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a level, %2 the mean it comes from.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1
likely %2
%3
%4, version %5</source>
        <extracomment>A level; a range of figures; a date; how many are rated and the version.</extracomment>
        <translation>%1
probablement %2
%3
%4, version %5</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Level (mean)</source>
        <translation>Niveau (moyenne)</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Intervalle probable</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
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
        <translation>Personne d’autre ne voit vos réponses à moins que vous les transmettiez, et elles ne servent jamais à l’évaluation du rendement, à la certification ni à la dotation.</translation>
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
        <translation>Précéde&amp;nt</translation>
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
    <name>Compass::WhatIfPanel</name>
    <message>
        <source>Needs covered: %1 → %2 of %3</source>
        <translation>Besoins couverts&#xa0;: %1 → %2 sur %3</translation>
    </message>
    <message>
        <source>Needs covered: %1 of %2 → %3 of %4</source>
        <translation>Besoins couverts&#xa0;: %1 sur %2 → %3 sur %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The name of a scenario and what it comes to.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>No need is covered better or worse.</source>
        <translation>Aucun besoin n’est mieux ou moins bien couvert.</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Ce que le scénario change</translation>
    </message>
    <message>
        <source>A trial only: the team’s real figures stay as they are.</source>
        <translation>Un essai seulement&#xa0;: les vrais chiffres de l’équipe restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Save this scenario…</source>
        <translation>&amp;Enregistrer ce scénario…</translation>
    </message>
</context>
<context>
    <name>Compass::WhatIfQuestion</name>
    <message>
        <source>Choose a person.</source>
        <translation>Choisissez une personne.</translation>
    </message>
    <message>
        <source>Choose a role profile.</source>
        <translation>Choisissez un profil de rôle.</translation>
    </message>
    <message>
        <source>Choose a competency.</source>
        <translation>Choisissez une compétence.</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>Choisissez un niveau.</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Choisir un niveau</translation>
    </message>
    <message>
        <source>someone is away</source>
        <translation>une personne s’absente</translation>
    </message>
    <message>
        <source>someone finishes their plan</source>
        <translation>une personne termine son plan</translation>
    </message>
    <message>
        <source>a need changes</source>
        <translation>un besoin change</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui s’absente</translation>
    </message>
    <message>
        <source>for good: they leave the team</source>
        <translation>pour de bon&#xa0;: elle quitte l’équipe</translation>
    </message>
    <message>
        <source>Who finishes their plan</source>
        <translation>Qui termine son plan</translation>
    </message>
    <message>
        <source>Nobody who shared by name shared a learning plan.</source>
        <translation>Parmi les personnes qui ont transmis leurs niveaux sous leur nom, aucune n’a transmis de plan d’apprentissage.</translation>
    </message>
    <message>
        <source>Choose another profile…</source>
        <translation>Choisir un autre profil…</translation>
    </message>
    <message>
        <source>Choose a profile…</source>
        <translation>Choisir un profil…</translation>
    </message>
    <message>
        <source>Choose a competency</source>
        <translation>Choisissez une compétence</translation>
    </message>
    <message>
        <source>Competency whose need changes</source>
        <translation>Compétence dont le besoin change</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personnes nécessaires</translation>
    </message>
    <message>
        <source>Level needed</source>
        <translation>Niveau nécessaire</translation>
    </message>
    <message>
        <source>we hire somebody</source>
        <translation>nous embauchons quelqu’un</translation>
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
    <message>
        <source>%1 (local)</source>
        <extracomment>The title of a role profile that is a department&apos;s or a person&apos;s own.</extracomment>
        <translation>%1 (local)</translation>
    </message>
</context>
<context>
    <name>Compass::YourDataPage</name>
    <message>
        <source>digital-skills-%1</source>
        <extracomment>The name of a file, without spaces; the mark is for a date.</extracomment>
        <translation>competences-numeriques-%1</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Everything of yours</source>
        <translation>Tout ce qui est à vous</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exported data (*.json)</source>
        <translation>Données exportées (*.json)</translation>
    </message>
    <message>
        <source>✓ Everything is exported: %1</source>
        <translation>✓ Tout est exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ The file is imported. What was here before is kept as a copy.</source>
        <translation>✓ Le fichier est importé. Ce qui était ici avant est gardé comme copie.</translation>
    </message>
    <message>
        <source>✓ You are back at the earlier copy. What was here before is kept as a copy too.</source>
        <translation>✓ Vous êtes de retour à la copie antérieure. Ce qui était ici avant est gardé comme copie aussi.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>This is a folder to carry along: the program was started with “--data %1”. Your data and the settings are both in it, and nothing is kept elsewhere.</source>
        <translation>C’est un dossier à emporter&#xa0;: le programme a été démarré avec «&#xa0;--data %1&#xa0;». Vos données et les paramètres y sont tous deux, et rien n’est gardé ailleurs.</translation>
    </message>
    <message>
        <source>To carry your data on a USB key, start the program with “compass --data FOLDER”. Data and settings are then both kept in that folder, and nothing elsewhere.</source>
        <translation>Pour emporter vos données sur une clé USB, démarrez le programme avec «&#xa0;compass --data DOSSIER&#xa0;». Les données et les paramètres sont alors tous deux gardés dans ce dossier, et rien ailleurs.</translation>
    </message>
    <message>
        <source>All of it in one file</source>
        <translation>Tout dans un seul fichier</translation>
    </message>
    <message>
        <source>Export everything of yours to keep it, or to go on with it on another computer. Importing such a file there replaces what is there; you are told first what that is.</source>
        <translation>Exportez tout ce qui est à vous pour le garder ou pour continuer sur un autre ordinateur. Y importer un tel fichier remplace ce qui s’y trouve; le programme vous dit d’abord ce que c’est.</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>Tout e&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation>Copies antérieures</translation>
    </message>
    <message>
        <source>The program keeps copies of your data on this computer, each with its date and what it contains. You can go back to any of them.</source>
        <translation>Le programme garde des copies de vos données sur cet ordinateur, chacune avec sa date et ce qu’elle contient. Vous pouvez revenir à n’importe laquelle.</translation>
    </message>
    <message>
        <source>&amp;Revert to a backup…</source>
        <translation>&amp;Revenir à une copie…</translation>
    </message>
    <message>
        <source>A folder to carry along</source>
        <translation>Un dossier à emporter</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>Ne rien laisser derrière</translation>
    </message>
    <message>
        <source>Delete your data file, all copies and the settings from this computer. You are told first what cannot be recalled.</source>
        <translation>Supprimez de cet ordinateur votre fichier de données, toutes les copies et les paramètres. Le programme vous dit d’abord ce qui ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Tout &amp;supprimer…</translation>
    </message>
</context>
</TS>
