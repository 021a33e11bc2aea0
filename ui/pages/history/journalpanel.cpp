// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/journalpanel.h"

#include "core/frameworks/catalog.h"
#include "core/journal/journalsearch.h"
#include "ui/models/journallistmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

JournalPanel::JournalPanel(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new JournalListModel(catalog, this))
    , m_searchLabel(new TextLabel(TextStyle::Strong))
    , m_search(new QLineEdit)
    , m_filterLabel(new TextLabel(TextStyle::Strong))
    , m_filter(new CompetencyBox(catalog))
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_showAll(new QPushButton)
    , m_list(new QListView)
{
    layOut();
    connectParts();
    retranslate();
}

void JournalPanel::layOut()
{
    m_searchLabel->setBuddy(m_search);
    m_filterLabel->setBuddy(m_filter);
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListRowDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(grid(30.0));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_searchLabel);
    layout->addWidget(m_search);
    layout->addSpacing(grid(0.5));
    layout->addWidget(m_filterLabel);
    layout->addWidget(m_filter);
    layout->addSpacing(grid(0.5));
    layout->addWidget(m_count);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
}

void JournalPanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        narrow();
        announce(m_count, m_count->text());
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        narrow();
        announce(m_count, m_count->text());
    });
    connect(m_showAll, &QPushButton::clicked, this, &JournalPanel::showAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const EvidenceId note = m_model->noteAt(current);
                if (!note.isNull() && note != m_marked)
                    emit noteWanted(note);
            });
}

void JournalPanel::setNotes(const QList<EvidenceNote> &notes)
{
    m_notes = notes;
    fillFilter();
    narrow();
}

void JournalPanel::mark(const EvidenceId &note)
{
    m_marked = note;
    const QModelIndex index = m_model->indexOf(note);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
}

QWidget *JournalPanel::searchField() const
{
    return m_search;
}

/// Offers the competencies that have a note, and the one that is chosen.
void JournalPanel::fillFilter()
{
    QList<CompetencyId> used;
    for (const CompetencyId &id : m_catalog.competencies()) {
        const auto isAbout = [&id](const EvidenceNote &note) { return note.competency == id; };
        const bool hasNote = std::ranges::any_of(m_notes, isAbout);
        if (hasNote || id == m_filter->competency())
            used.append(id);
    }
    m_filter->setChoices(used, tr("All competencies"));
}

/// Shows the notes that have the words and are about the competency.
void JournalPanel::narrow()
{
    QList<EvidenceNote> shown = notesWith(m_search->text(), m_notes, m_catalog);
    const CompetencyId only = m_filter->competency();
    if (!only.isNull())
        shown.removeIf([&only](const EvidenceNote &note) { return note.competency != only; });

    m_model->setNotes(shown);
    mark(m_marked);
    m_count->setText(countText());
    m_showAll->setVisible(shown.size() < m_notes.size());
}

void JournalPanel::showAll()
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
    m_search->setFocus();
}

QString JournalPanel::countText() const
{
    const int count = static_cast<int>(m_notes.size());
    const QString shown = locale().toString(m_model->rowCount());
    const QString words = m_search->text().trimmed();
    const CompetencyId only = m_filter->competency();
    if (m_model->rowCount() == count)
        return tr("%n notes", nullptr, count);
    if (only.isNull())
        return tr("%1 of %n notes: those with “%2”", nullptr, count).arg(shown, words);
    const QString name = competencyName(m_catalog, only, locale());
    if (words.isEmpty())
        return tr("%1 of %n notes: those about “%2”", nullptr, count).arg(shown, name);
    return tr("%1 of %n notes: those about “%2” with “%3”", nullptr, count).arg(shown, name, words);
}

void JournalPanel::retranslate()
{
    m_searchLabel->setText(tr("Search &in English or French"));
    m_search->setAccessibleName(tr("Search the notes, in English or French"));
    m_filterLabel->setText(tr("Notes a&bout"));
    m_filter->setAccessibleName(tr("Show only notes about this competency"));
    m_showAll->setText(tr("Show a&ll notes"));
    m_list->setAccessibleName(tr("Evidence notes"));
    m_model->setLocale(locale());
    fillFilter();
    m_count->setText(countText());
}

} // namespace Compass
