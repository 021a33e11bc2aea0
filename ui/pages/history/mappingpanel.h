// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Compass {

class HistorySession;
class TextLabel;

/// A change of a framework's version in words, and the offer to carry the history over;
/// once carried over, the offer to take that back.
class MappingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the mapping at \a place of the session's mappings. \a session outlives the
    /// panel.
    MappingPanel(HistorySession &session, qsizetype place, QWidget *parent = nullptr);

    /// Sets the words in the language of now.
    void retranslate();

    /// The button that decides.
    QPushButton *button() const { return m_decide; }

signals:
    /// The person does not want to decide now.
    void putOff();
    void decided();

private:
    void decide();

    HistorySession &m_session;
    qsizetype m_place;
    bool m_isAccepted;
    TextLabel *m_heading;
    TextLabel *m_intro;
    QList<TextLabel *> m_lines;
    TextLabel *m_promise;
    QPushButton *m_decide;
    QPushButton *m_later;
};

} // namespace Compass
