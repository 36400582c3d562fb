// SPDX-License-Identifier: GPL-2.0-or-later
// Writes JSON in one canonical form: keys in the order written, UTF-8, numbers that read back to the same double.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <cstdint>
#include <optional>
#include <string>

namespace minemap
{

//! The shortest decimal text that reads back to \a value, without locale; -0 is 0. Nothing for what is not finite.
std::optional<QByteArray> shortestNumber( double value );

/**
 * Writes one JSON value piece by piece, indented by two blanks.
 *
 * QJsonObject sorts its keys and prints numbers its own way; a document that is hashed and compared must do neither.
 * The caller keeps begin and end in pairs and writes a key before each value of an object.
 */
class JsonWriter
{
  public:
    //! Phrases for people stand in documents. What is hashed has in their place whether there is one.
    enum class Phrases : std::uint8_t
    {
      Written,
      LeftOut
    };

    explicit JsonWriter( Phrases phrases = Phrases::Written ) : mPhrases( phrases ) {}

    JsonWriter &key( const std::string &name );

    void beginObject() { open( '{' ); }

    void endObject() { close( '}' ); }

    void beginArray() { open( '[' ); }

    void endArray() { close( ']' ); }

    void text( const QString &value );
    void text( const std::string &utf8 );
    //! A phrase of this plugin, which a later version may word better; null for none.
    void phrase( const char *english );
    void integer( std::int64_t value );
    void boolean( bool value );
    void null();
    //! Writes null for nothing and for what is not finite: JSON has no NaN.
    void number( const std::optional<double> &value );
    //! Writes \a json as it is; as a text when it is not valid JSON.
    void raw( const std::string &json );

    QByteArray result() const { return mJson; }

  private:
    void open( char bracket );
    void close( char bracket );
    void write( const QByteArray &value );
    void beginValue();
    void newLine();

    Phrases mPhrases;
    QByteArray mJson;
    QVector<bool> mHasMembers; //!< Of each open object or array.
    bool mAfterKey = false;
};

//! What a JsonWriter wrote, on one line.
QByteArray onOneLine( const QByteArray &json );

//! \a value as JSON, null for an empty one.
std::string jsonText( const QString &value );
std::string jsonNumber( double value );

} // namespace minemap
