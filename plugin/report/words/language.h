// SPDX-License-Identifier: GPL-2.0-or-later
// The language that sentences come in, and numbers and pages with them.
#pragma once

#include <QLocale>
#include <QString>

namespace minemap
{

//! Code of the translation in use ("en" without one), which may be another than the system's language.
QString reportLanguage();

//! How that language writes numbers and dates: as the default locale does where it has the same language.
QLocale reportLocale();

} // namespace minemap
