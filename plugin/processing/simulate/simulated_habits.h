// SPDX-License-Identifier: GPL-2.0-or-later
// Words for the habits of real data in a simulation.
#pragma once

#include "core/simulate/habit_counts.h"
#include "core/simulate/simulation_parameters.h"

#include <QCoreApplication>
#include <QStringList>

namespace minemap
{

class SimulatedHabits
{
    Q_DECLARE_TR_FUNCTIONS( SimulatedHabits )

  public:
    SimulatedHabits( const SimulationParameters &parameters, const SimulatedWorld &world );

    //! Sentences that name the habits and say that a score means nothing, after a blank; empty where there are none.
    QString summary() const;

  private:
    QStringList ofSearch() const;
    QStringList ofFinds() const;
    QStringList ofMap() const;

    const SimulationParameters &mParameters;
    HabitCounts mCounts;
};

} // namespace minemap
