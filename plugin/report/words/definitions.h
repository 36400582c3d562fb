// SPDX-License-Identifier: GPL-2.0-or-later
// What each number means: the one source of the report's, the help's and the dialog's words.
#pragma once

#include <QString>

#include <vector>

namespace minemap
{

struct Definition
{
    QString name;
    QString meaning;
    QString example;
    QString limits;
};

//! In the order in which a reader meets the numbers; in reportLanguage(), without a percent sign outside of examples.
std::vector<Definition> definitions();

} // namespace minemap
