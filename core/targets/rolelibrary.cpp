// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/rolelibrary.h"

#include "core/base/searchable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

template<typename T, typename Id>
static const T *withId(const QList<T> &items, const Id &id)
{
    const auto item = std::ranges::find(items, id, &T::id);
    return item == items.cend() ? nullptr : &*item;
}

const RoleProfile *RoleLibrary::role(const RoleId &id) const
{
    return withId(roles, id);
}

const WorkStream *RoleLibrary::stream(const StreamId &id) const
{
    return withId(streams, id);
}

const RoleFamily *RoleLibrary::family(const FamilyId &id) const
{
    return withId(families, id);
}

/// Everything a role can be found by.
static QString searchedText(const RoleProfile &role, const WorkStream *stream)
{
    QStringList texts = {role.title.english, role.title.french, role.classification,
                         role.id.toString()};
    if (stream)
        texts += {stream->name.english, stream->name.french};
    return texts.join(u'\n');
}

QList<RoleId> RoleLibrary::search(const QString &words) const
{
    const SearchWords wanted(words);
    QList<RoleId> found;
    for (const RoleProfile &role : roles) {
        if (wanted.occurIn(searchedText(role, stream(role.stream))))
            found.append(role.id);
    }
    return found;
}

Importance defaultImportance(Level target, Level highestTargetOfProfile)
{
    const int essentialFrom = highestTargetOfProfile.toInt() > 2 ? 3 : 2;
    return target.toInt() >= essentialFrom ? Importance::Essential : Importance::Asset;
}

LocalizedText shortTitle(const RoleProfile &role, const RoleLibrary &library)
{
    LocalizedText title = role.title;
    if (const WorkStream *stream = library.stream(role.stream)) {
        title.english.remove(u" – "_s + stream->name.english);
        title.french.remove(u" – "_s + stream->name.french);
    }
    const QString step = u" (%1)"_s.arg(role.classification);
    title.english.remove(step);
    title.french.remove(step);
    return title;
}

} // namespace Compass
