// SPDX-License-Identifier: GPL-2.0-or-later
// Where the pages of a printed report begin: never inside a row of a table, and with the headings of a table repeated.
#pragma once

#include <vector>

class QPaintDevice;
class QTextDocument;

namespace minemap
{

//! What is not divided: a paragraph, a picture, a row of a table. In the units of the layout, downwards.
struct PrintedPart
{
    double top = 0, bottom = 0;
    bool beginsPage = false;
    bool keepsWithNext = false;
    bool isEmpty = false;               //!< Nothing is seen of it: it needs no page.
    double headTop = 0, headBottom = 0; //!< The headings of its table; equal where there are none, or it is among them.
};

//! A stretch of the document, below the headings of the table that it continues.
struct PrintedPage
{
    double top = 0, bottom = 0;
    double headTop = 0, headBottom = 0; //!< Equal: nothing is repeated.
};

//! Pixels of a style sheet on \a device; themselves without one, as Qt's layout takes them.
double inDots( double pixels, const QPaintDevice *device );

//! Pages are made of it afterwards; where one must begin is remembered.
void layOutAsOnePage( QTextDocument &document, double width );

//! Parts of \a document, after layOutAsOnePage().
std::vector<PrintedPart> printedParts( const QTextDocument &document );

//! Fills pages of \a height; a part that is higher than a page is cut.
std::vector<PrintedPage> pagesOf( const std::vector<PrintedPart> &parts, double height );

} // namespace minemap
