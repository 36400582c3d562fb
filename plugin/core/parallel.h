// SPDX-License-Identifier: GPL-2.0-or-later
// Loops over several threads whose result does not depend on how many there are.
#pragma once

#include <cstddef>
#include <functional>

namespace minemap
{

//! Threads to use where \a wanted is 0: as many as the machine has cores, at least 1.
int threadCount( int wanted );

/**
 * Calls \a body( begin, end ) for chunks that together cover 0 … \a count, each in a thread of its own.
 *
 * The chunks are static: which thread does what depends on the two numbers alone. Write results to places of their
 * own and add them up afterwards, in order. The first exception thrown in a chunk is thrown again here, when all
 * threads have ended.
 */
void inParallel( std::size_t count, int threads, const std::function<void( std::size_t, std::size_t )> &body );

} // namespace minemap
