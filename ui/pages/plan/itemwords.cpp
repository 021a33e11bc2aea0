// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/itemwords.h"

#include "core/explanations/planwords.h"

#include <QCoreApplication>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct ItemTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ItemWords)
};
} // namespace

QString spoken(const QString &markup)
{
    return QTextDocumentFragment::fromHtml(markup).toPlainText().replace(u'\n', u' ');
}

ItemWords::ItemWords(const Content &content, const QLocale &locale)
    : m_content(content)
    , m_locale(locale)
{
}

const LearningResource *ItemWords::resource(const PlanItemId &item) const
{
    const QList<LearningResource> &all = m_content.learning.resources;
    const auto found = std::ranges::find(all, item.resource, &LearningResource::id);
    return found == all.cend() ? nullptr : &*found;
}

QString ItemWords::title(const PlanItemId &item) const
{
    return itemTitle(m_content.learning, item, m_locale);
}

QString ItemWords::provider(const PlanItemId &item) const
{
    const LearningResource *known = resource(item);
    return known ? known->provider.in(m_locale) : QString();
}

QString ItemWords::heading(const PlanItemId &item) const
{
    const QString bold = u"<b>%1</b>"_s.arg(title(item).toHtmlEscaped());
    const QString from = provider(item);
    return from.isEmpty() ? bold : bold + u" · "_s + from.toHtmlEscaped();
}

QString ItemWords::time(int minutes, bool isEstimate) const
{
    const QString bold = u"<b>%1</b>"_s.arg(durationText(minutes, m_locale));
    //: %1 a time such as "1 h", which is not known but assumed.
    return isEstimate ? ItemTr::tr("%1 (estimate)").arg(bold) : bold;
}

QString ItemWords::plainTime(int minutes, bool isEstimate) const
{
    return spoken(time(minutes, isEstimate));
}

static QString lowerFirst(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

QString ItemWords::access(const PlanItemId &item) const
{
    const LearningResource *known = resource(item);
    if (!known)
        return ItemTr::tr("any language · free");
    QStringList languages;
    if (known->inEnglish)
        languages.append(ItemTr::tr("EN"));
    if (known->inFrench)
        languages.append(ItemTr::tr("FR"));
    return languages.join(u", "_s) + u" · "_s + lowerFirst(known->cost.in(m_locale));
}

QString ItemWords::facts(const PlanCandidate &item) const
{
    return QStringList{itemKindWord(item.kind), plainTime(item.minutes, item.isEstimate),
                       access(item.id)}
        .join(u" · "_s);
}

QString ItemWords::closes(const QList<StepRange> &steps) const
{
    QStringList sentences;
    for (const StepRange &each : steps) {
        const QString name = competency(each.competency).toHtmlEscaped();
        sentences += closesSentence(m_content.catalog, each, m_locale)
                         .toHtmlEscaped()
                         .replace(name, u"<b>%1</b>"_s.arg(name));
    }
    return sentences.join(u' ');
}

QString ItemWords::gapKind(const Gap &gap) const
{
    if (gap.state != GapState::Gap)
        return ItemTr::tr("Possible gap.");
    return gap.importance == Importance::Essential ? ItemTr::tr("Blocking gap.")
                                                   : ItemTr::tr("Gap in an asset.");
}

QString ItemWords::competency(const CompetencyId &id) const
{
    const Competency *known = m_content.catalog.competency(id);
    return known ? known->name.in(m_locale) : id.toString();
}

QString ItemWords::level(Level level) const
{
    return m_content.catalog.scale.nameOf(level).in(m_locale);
}

QString ItemWords::address(const PlanItemId &item) const
{
    const LearningResource *known = resource(item);
    return known ? known->url.in(m_locale) : QString();
}

QString ItemWords::evidence(const PlanItemId &item) const
{
    const LearningResource *known = resource(item);
    if (!known)
        return {};
    const bool isFrench = m_locale.language() == QLocale::French;
    switch (isFrench ? known->frenchLink : known->englishLink) {
    case LinkEvidence::Seen:
        return ItemTr::tr("The address was seen when this list was made.");
    case LinkEvidence::Pattern:
        return ItemTr::tr("The address follows the pattern of the site; it was not seen itself.");
    case LinkEvidence::Landing:
        return ItemTr::tr("The address is the provider’s main page; look for the title there.");
    }
    Q_UNREACHABLE();
}

} // namespace Compass
