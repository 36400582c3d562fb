// SPDX-License-Identifier: GPL-2.0-or-later
// What kind of mine a spelling means.
#pragma once

#include "core/reconcile/folded_text.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace minemap
{

//! In the order in which classes are listed.
enum class MineClass : std::uint8_t
{
  AntiPersonnel,
  AntiTank, //!< With other mines against vehicles.
  Other,    //!< Other explosive ordnance: unexploded, abandoned, improvised.
  Unknown
};

//! "ap", "at", "other", "unknown".
const char *toText( MineClass mineClass );

constexpr const char *UNKNOWN_SPELLING = "the dictionary does not know this spelling";
constexpr const char *AMBIGUOUS_SPELLING = "this name is used for mines of more than one class";
constexpr const char *CONTRADICTORY_SPELLING = "the class that is named is not that of the model";
constexpr const char *WRONG_ENCODING = "the text looks like Cyrillic or Arabic letters read in a wrong encoding";
constexpr const char *NO_TYPE_GIVEN = "no type is given";
constexpr const char *IS_FUZE = "it is a fuze and no mine";

//! What a text says of a type. Never guessed: what the dictionary does not know is Unknown, with the reason.
struct MineType
{
    MineClass mineClass = MineClass::Unknown;
    std::string model;            //!< What is compared: variants of a model share it. Empty when only a class is known.
    std::string variant;          //!< The model exactly: "TM-62M" of the model "TM-62".
    const char *reason = nullptr; //!< Why the class is Unknown; null when it is known.

    bool isAmbiguous = false; //!< A name in use for mines of more than one class.
    bool isFuze = false;      //!< A fuze, which comes with a mine and is none.

    bool isKnown() const { return mineClass != MineClass::Unknown; }

    //! Whether the dictionary has it, of whatever class.
    bool isListed() const { return isKnown() || isAmbiguous || isFuze; }
};

//! One row of the built-in table.
struct KnownMine
{
    const char *variant;
    MineClass mineClass;   //!< Unknown for names that are used for mines of more than one class.
    const char *model;     //!< Null when it is the variant itself.
    const char *spellings; //!< Others besides the variant, separated by ';'; null for none.
};

//! The built-in table: only models whose class is beyond doubt.
const std::vector<KnownMine> &knownMines();

//! Fuzes of mines as records list them, separated by ';'.
const char *knownFuzes();

//! A line of the user's dictionary that could not be read.
struct UnreadLine
{
    std::size_t line = 0; //!< From 1.
    std::string text;
    const char *reason = nullptr;
};

constexpr const char *NO_EQUALS_SIGN = "the line is not of the form spelling = model, class";
constexpr const char *NO_SUCH_CLASS = "the class is not one of ap, at, other";
constexpr const char *EMPTY_SPELLING = "the spelling has no letter and no digit";
constexpr const char *CLASS_NEEDED = "the model is not known, so its class is needed";

/**
 * From spellings to models and classes. Case, hyphens, blanks, quotation marks, combining marks and the alphabet
 * (Cyrillic or Latin, also mixed) do not matter: "ПМН-2", "pmn 2" and "PMN–2" are one.
 */
class MineDictionary
{
  public:
    //! The built-in table.
    MineDictionary();

    /**
     * Adds the lines of \a text: "spelling = model, class", or "spelling = model" of a model that is known already.
     * Empty lines and lines that begin with # are skipped. What a line says replaces what was known; of two lines for
     * one spelling the last counts.
     *
     * \returns lines that could not be read, which add nothing.
     */
    std::vector<UnreadLine> extend( const std::string &text );

    /**
     * The type that \a text means: a model, a class ("AP", "anti-tank mine"), or both if they agree. Words that say
     * nothing of the type ("mine", "pcs", "шт.") do not matter; with any other word the text is not known.
     */
    MineType find( const std::string &text ) const;

    MineType find( const FoldedText &text ) const;

    std::size_t size() const { return mEntries.size(); }

  private:
    std::map<std::string, MineType> mEntries; //!< By key.

    void add( const std::string &spelling, const MineType &type );
    const MineType *lookUp( const FoldedText &name ) const;
};

} // namespace minemap
