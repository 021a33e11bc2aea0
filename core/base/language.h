// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace Compass {

/// The language that tr() and QLocale() speak for as long as this lives: English or
/// French, of Canada. Holds the words of both, so that a report can be worded in the
/// one that is not on the screen. One at a time, used by the main thread only.
class ProgramLanguage final : public QTranslator
{
public:
    explicit ProgramLanguage(QLocale::Language language = QLocale::English);
    ~ProgramLanguage() override;

    QLocale::Language spoken() const { return m_spoken; }
    QLocale locale() const { return {m_spoken, QLocale::Canada}; }

    /// From now on. Tells nobody: what is on the screen keeps its words until a
    /// LanguageChange event asks for them anew.
    void speak(QLocale::Language language);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    /// The words of one language: ours, and those of Qt's buttons and dialogs.
    struct Catalogues
    {
        QTranslator application;
        QTranslator toolkit;
    };

    const Catalogues &catalogues() const;

    Catalogues m_english;
    Catalogues m_french;
    QLocale::Language m_spoken = QLocale::English;
};

/// Speaks \a language until the end of a scope, then the language spoken before.
class Speaking
{
public:
    Speaking(ProgramLanguage &program, QLocale::Language language)
        : m_program(program)
        , m_before(program.spoken())
    {
        m_program.speak(language);
    }
    ~Speaking() { m_program.speak(m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    ProgramLanguage &m_program;
    QLocale::Language m_before;
};

} // namespace Compass
