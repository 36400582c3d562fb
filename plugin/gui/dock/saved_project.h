// SPDX-License-Identifier: GPL-2.0-or-later
// A project's file, read once more.
#pragma once

#include <QDomDocument>

class QgsProject;

namespace minemap
{

/**
 * The document that \a project was read from, for a panel that is made after the project was opened.
 *
 * Empty for a project that was never saved, that lies in a database, or whose file cannot be read any more.
 */
QDomDocument savedDocument( const QgsProject &project );

} // namespace minemap
