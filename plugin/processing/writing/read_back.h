// SPDX-License-Identifier: GPL-2.0-or-later
// Reads a layer that was written, because the count in a file's header says only what was meant to be written.
#pragma once

#include <QString>

class QgsFeedback;

namespace minemap
{

//! What can be read of a layer.
struct ReadBack
{
    bool isValid = false;   //!< The layer can be opened.
    bool isSpatial = false; //!< Tables such as CSV keep no geometry.
    long long features = 0;
    long long geometries = 0;
};

//! Reads every feature of an OGR layer. \throws Canceled
ReadBack readBack( const QString &source, const QString &title, const QgsFeedback *feedback );

} // namespace minemap
