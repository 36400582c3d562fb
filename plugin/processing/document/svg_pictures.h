// SPDX-License-Identifier: GPL-2.0-or-later
// Draws the SVGs of a page into a text document, as vectors.
#pragma once

#include <QObject>
#include <QTextObjectInterface>
#include <QVector>

class QByteArray;
class QTextDocument;

namespace minemap
{

/**
 * Stands in for the images of a text document: the image "svg:3" is the third picture.
 *
 * A text document of Qt knows no SVG, and would draw any as pixels.
 */
class SvgPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES( QTextObjectInterface )

  public:
    //! Takes the SVGs out of \a html and leaves images in their places, at most \a width wide.
    void takeFrom( QString &html, double width );

    QSizeF intrinsicSize( QTextDocument *document, int position, const QTextFormat &format ) override;
    void drawObject( QPainter *painter, const QRectF &rectangle, QTextDocument *document, int position,
                     const QTextFormat &format ) override;

  private:
    struct Picture
    {
        QByteArray svg;
        QSizeF size; //!< CSS pixels, 96 to the inch.
    };

    //! The picture that \a format names; null when there is none.
    const Picture *pictureOf( const QTextFormat &format ) const;

    QVector<Picture> mPictures;
};

} // namespace minemap
