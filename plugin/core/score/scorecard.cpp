// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/scorecard.h"

#include <algorithm>

namespace minemap
{

const char *toText( FindClass findClass )
{
  switch ( findClass )
  {
  case FindClass::Outside:
    return "outside";
  case FindClass::NotSearched:
    return "not_searched";
  case FindClass::Later:
    return "later";
  case FindClass::Inside:
    return "inside";
  case FindClass::Near:
    return "near";
  case FindClass::Unmapped:
    return "unmapped";
  }
  return "";
}

const char *toText( Verdict verdict )
{
  switch ( verdict )
  {
  case Verdict::Confirmed:
    return "confirmed";
  case Verdict::MinedNotJudged:
    return "mined_not_judged";
  case Verdict::Unconfirmed:
    return "unconfirmed";
  case Verdict::NotJudged:
    return "not_judged";
  }
  return "";
}

const char *toText( Severity severity )
{
  switch ( severity )
  {
  case Severity::Information:
    return "info";
  case Severity::Warning:
    return "warning";
  case Severity::Alarm:
    return "alarm";
  }
  return "";
}

std::vector<double> defaultTolerances( double tolerance )
{
  std::vector<double> tolerances;
  for ( int metres = 0; metres <= 500; metres += 5 )
    tolerances.push_back( metres );
  tolerances.push_back( tolerance );
  std::sort( tolerances.begin(), tolerances.end() );
  tolerances.erase( std::unique( tolerances.begin(), tolerances.end() ), tolerances.end() );
  return tolerances;
}

} // namespace minemap
