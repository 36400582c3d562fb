// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace minemap
{

//! Is freed in another thread: a million finds take a tenth of a second, in which the panel would not answer.
template <typename Thing>
std::shared_ptr<Thing> freedElsewhere()
{
  return { new Thing, []( Thing *old )
           { QThreadPool::globalInstance()->start( [old] { std::default_delete<Thing>()( old ); } ); } };
}

} // namespace minemap
