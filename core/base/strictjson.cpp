// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUtf8StringView>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

using Json = nlohmann::json;

/// Longer than any number QJsonDocument or Python writes.
constexpr std::size_t LongestNumber = 32;

/// An object or array whose end has not been read yet.
struct OpenContainer
{
    bool isObject = false;
    QMap<QString, QJsonValue> members; ///< Sorted, so that each insertion below appends.
    QString key;                       ///< Of the member being read.
    QJsonArray items;
};

/// Builds a QJsonValue from the events of the parser and stops it, by returning
/// false, at the first thing to refuse.
class ValueBuilder final : public nlohmann::json_sax<Json>
{
public:
    ValueBuilder(QString subject, const JsonLimits &limits)
        : m_subject(std::move(subject))
        , m_limits(limits)
    {
    }

    const QJsonValue &value() const { return m_value; }
    const std::optional<Error> &error() const { return m_error; }
    std::size_t bytesRead() const { return m_bytesRead; }

    bool null() override { return add(QJsonValue::Null); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64{value}); }
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t &text) override;
    bool string(string_t &value) override;
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(true); }
    bool key(string_t &name) override;
    bool end_object() override;
    bool start_array(std::size_t /*size*/) override { return open(false); }
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string &token,
                     const Json::exception &why) override;

private:
    bool open(bool isObject);
    bool add(const QJsonValue &value);
    bool isReadable(const string_t &text);
    bool refuse(ErrorCode code, const QString &found);
    QString place() const;

    QString m_subject;
    JsonLimits m_limits;
    QList<OpenContainer> m_open;
    QJsonValue m_value;
    std::optional<Error> m_error;
    std::size_t m_bytesRead = 0;
};

bool ValueBuilder::number_unsigned(number_unsigned_t value)
{
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
        return refuse(ErrorCode::JsonValueRefused, QString::number(value));
    return add(static_cast<qint64>(value));
}

bool ValueBuilder::number_float(number_float_t value, const string_t &text)
{
    // An integer arrives here when it fits no integer type.
    const bool isInteger = text.find_first_of(".eE") == string_t::npos;
    if (isInteger || text.size() > LongestNumber)
        return refuse(ErrorCode::JsonValueRefused, QString::fromStdString(text));
    return add(value);
}

bool ValueBuilder::string(string_t &value)
{
    return isReadable(value) && add(QString::fromStdString(value));
}

bool ValueBuilder::key(string_t &name)
{
    if (!isReadable(name))
        return false;
    const QString key = QString::fromStdString(name);
    m_open.last().key = key;
    if (m_open.last().members.contains(key))
        return refuse(ErrorCode::JsonDuplicateKey, key);
    return true;
}

bool ValueBuilder::end_object()
{
    const QMap<QString, QJsonValue> members = m_open.takeLast().members;
    QJsonObject object;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        object.insert(member.key(), member.value());
    return add(object);
}

bool ValueBuilder::end_array()
{
    return add(m_open.takeLast().items);
}

bool ValueBuilder::parse_error(std::size_t position, const std::string & /*token*/,
                               const Json::exception &why)
{
    m_bytesRead = position;
    m_error = Error{ErrorCode::JsonMalformed, m_subject, {}, {}, QString::fromUtf8(why.what())};
    return false;
}

bool ValueBuilder::open(bool isObject)
{
    if (m_open.size() >= m_limits.depth)
        return refuse(ErrorCode::JsonTooDeep, QString::number(m_limits.depth));
    m_open.append(OpenContainer{isObject, {}, {}, {}});
    return true;
}

bool ValueBuilder::add(const QJsonValue &value)
{
    if (m_open.isEmpty())
        m_value = value;
    else if (m_open.last().isObject)
        m_open.last().members.insert(m_open.last().key, value);
    else
        m_open.last().items.append(value);
    return true;
}

bool ValueBuilder::isReadable(const string_t &text)
{
    if (text.find('\0') != string_t::npos)
        return refuse(ErrorCode::JsonValueRefused, u"\\u0000"_s);
    if (text.size() > m_limits.textBytes)
        return refuse(ErrorCode::JsonValueRefused, QString::fromStdString(text));
    return true;
}

bool ValueBuilder::refuse(ErrorCode code, const QString &found)
{
    m_error = Error{code, m_subject, place(), found, {}};
    return false;
}

QString ValueBuilder::place() const
{
    QString path;
    for (const OpenContainer &container : m_open) {
        if (!container.isObject)
            path += u"[%1]"_s.arg(container.items.size());
        else if (!container.key.isEmpty())
            path += path.isEmpty() ? container.key : u'.' + container.key;
    }
    return path;
}

} // namespace

/// "line:column" of the byte at \a position of \a text, both counted from 1.
static QString lineAndColumn(const QByteArray &text, qsizetype position)
{
    const QByteArray before = text.left(position);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QString line = QString::fromUtf8(before.mid(lineStart));
    return u"%1:%2"_s.arg(before.count('\n') + 1).arg(line.size() + 1);
}

static Error malformed(const QByteArray &text, const QString &subject, qsizetype position)
{
    const bool isUtf8 = QUtf8StringView(text).isValidUtf8();
    const ErrorCode code = isUtf8 ? ErrorCode::JsonMalformed : ErrorCode::TextNotUtf8;
    return {code, subject, lineAndColumn(text, position), {}, {}};
}

Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileMissing, path};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, {}, {}, file.errorString()};
    if (file.size() > maxBytes)
        return Error{ErrorCode::FileTooLarge, path, {}, QString::number(file.size()), {}};

    // One byte more than allowed, for a file that grew since.
    const QByteArray text = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, path, {}, {}, file.errorString()};
    if (text.size() > maxBytes)
        return Error{ErrorCode::FileTooLarge, path, {}, QString::number(text.size()), {}};
    return text;
}

Result<QJsonValue> parseStrictJson(const QByteArray &text, const QString &subject,
                                   const JsonLimits &limits)
{
    // The parser would take a zero byte for the end and ignore what follows it.
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return malformed(text, subject, zero);

    ValueBuilder builder(subject, limits);
    if (Json::sax_parse(text.cbegin(), text.cend(), &builder))
        return builder.value();
    if (builder.error()->code != ErrorCode::JsonMalformed)
        return *builder.error();

    const auto read = static_cast<qsizetype>(builder.bytesRead());
    return malformed(text, subject, std::clamp<qsizetype>(read - 1, 0, text.size()));
}

} // namespace Compass
