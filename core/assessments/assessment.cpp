// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/assessment.h"

#include "core/assessments/codes.h"
#include "core/assessments/responsefields.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Hashes a list of fields. Every field carries its length, so that no two
/// different lists are the same bytes.
class FieldHash
{
public:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }
    void add(const QDateTime &at) { add(at.toMSecsSinceEpoch()); }

    template<typename Value>
    void add(const std::optional<Value> &value)
    {
        add(qint64{value.has_value()});
        if (value)
            add(*value);
    }

    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

static void addPlan(FieldHash &hash, const AssessmentPlan &plan)
{
    hash.add(codeOf(plan.mode));
    hash.add(qint64{plan.withQuestions});
    hash.add(qint64{plan.frameworks.size()});
    for (const FrameworkVersion &framework : plan.frameworks) {
        hash.add(framework.framework.toString());
        hash.add(framework.version);
        hash.add(framework.sha256);
    }
}

static void addResponse(FieldHash &hash, const Responses::Entry &entry)
{
    const ResponseFields fields = fieldsOf(entry.value);
    hash.add(codeOf(entry.key.kind));
    hash.add(entry.key.subject);
    hash.add(fields.rating);
    hash.add(fields.level);
    hash.add(fields.code);
    hash.add(fields.confidence);
    hash.add(fields.text);
}

QByteArray assessmentDigest(const Assessment &assessment)
{
    FieldHash hash;
    hash.add("compass-assessment/1"_ba);
    hash.add(assessment.id.toString());
    hash.add(assessment.startedAt);
    hash.add(assessment.finishedAt);
    addPlan(hash, assessment.plan);
    hash.add(qint64{assessment.responses.entries().size()});
    for (const Responses::Entry &entry : assessment.responses.entries())
        addResponse(hash, entry);
    return hash.result();
}

} // namespace Compass
