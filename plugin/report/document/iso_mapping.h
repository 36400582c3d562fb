// SPDX-License-Identifier: GPL-2.0-or-later
// Our measures by the element names of ISO 19157 (data quality).
#pragma once

#include "core/score/scorecard.h"
#include "report/document/report_content.h"

#include <QString>

#include <string>
#include <vector>

namespace minemap
{

struct IsoMeasure
{
    std::string key;      //!< "hit_rate.value"
    QString name;         //!< As this report calls it.
    std::string category; //!< "completeness"; empty where the standard has no place for it.
    std::string element;  //!< "omission"
    std::string measure;  //!< "rate of missing items"; empty where it has no measure of that kind.
    OptionalNumber value; //!< Of the standard's measure, which may be the complement of ours.
    QString unit;         //!< "%", "m" or empty.
    QString remark;       //!< How the two differ.
};

//! \a content may lack a diagnosis; what it then cannot say is left out.
std::vector<IsoMeasure> isoMeasures( const ReportContent &content );

} // namespace minemap
