// SPDX-License-Identifier: GPL-2.0-or-later
// Widths of the columns of printed tables, so that no number and no word is divided where the page has room for it.
#pragma once

class QTextDocument;

namespace minemap
{

/**
 * Gives each table of \a document that is wider than \a width columns as wide as their longest number or word, and
 * divides the rest among those that have more to say.
 *
 * Tables that need no more than the page stay as Qt lays them out, and so do those whose words alone need more.
 * \param width of the page, in dots of the document's paint device, which must be set.
 */
void fitColumns( QTextDocument &document, double width );

} // namespace minemap
