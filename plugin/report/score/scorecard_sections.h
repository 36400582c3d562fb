// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of a page about one score, beyond its headline and its inputs.
#pragma once

#include "core/score/scorecard.h"

#include <QString>

namespace minemap
{

//! Which map was scored, with how many finds, and when: tells two printed reports apart.
QString subjectLine( const Scorecard &card, const QString &made );

QString curveSection( const Scorecard &card );

//! Empty where there is no adjusted rate to tell.
QString adjustedSection( const Scorecard &card );

//! Empty without accidents.
QString accidentSection( const Scorecard &card );

QString groundSection( const Ground &ground );

} // namespace minemap
