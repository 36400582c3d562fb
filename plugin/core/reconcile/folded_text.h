// SPDX-License-Identifier: GPL-2.0-or-later
// Text from attribute tables, folded so that spellings can be compared.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace minemap
{

//! One character of a folded text and the bytes of the original it stands for.
struct FoldedCharacter
{
    char32_t character = 0;
    std::size_t begin = 0, end = 0;
};

using FoldedText = std::vector<FoldedCharacter>;

/**
 * Folds a UTF-8 text: Latin and Cyrillic to capitals without accents, full-width forms to plain ones, Arabic and
 * Persian letters of one sound to one, Arabic-Indic digits to 0–9, every dash to "-", every blank to " ", every line
 * end to
 * "\n", every multiplication sign to "*". Combining marks, variation selectors and the invisible characters that turn
 * the writing direction are dropped. Bytes that are no UTF-8 become U+FFFD. Other scripts stay as they are.
 */
FoldedText foldText( const std::string &text );

//! The characters of a UTF-8 text as they are; bytes that are no UTF-8 are one U+FFFD each.
std::u32string charactersOf( const std::string &text );

//! Letters and digits of a word in its own script, as UTF-8: what words of a language are compared by.
std::string wordKey( const FoldedText &word );

bool isDigit( char32_t character );

//! A letter of any script: not a digit, not ASCII punctuation, not a blank. U+FFFD is one: it may stand for any.
bool isLetter( char32_t character );

//! Nothing but blanks and line ends.
bool isBlankOnly( const FoldedText &text );

//! A few dashes and nothing else: what forms say where there is none.
bool isDashOnly( const FoldedText &text );

/**
 * Keys under which a name may stand in a dictionary: its letters and digits without anything between them, in Latin.
 *
 * Cyrillic letters are read by sound (ПМН is PMN) and by shape (a Latin PMN one letter of which was typed on a Cyrillic
 * keyboard). When both alphabets occur, shape comes first; a name of Cyrillic letters alone may be either, too. Most
 * names have one key, none is empty.
 */
std::vector<std::string> nameKeys( const FoldedText &name );

//! \a text cut to at most \a most characters at a character's boundary, "…" added when something was cut.
std::string shortened( const std::string &text, std::size_t most );

} // namespace minemap
