// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/run_together.h"

#include "core/reconcile/claim_signs.h"
#include "core/reconcile/type_words.h"

#include <optional>

namespace minemap
{

namespace
{

//! The parts of a word in which name, number and unit run together.
class RunTogether
{
  public:
    RunTogether( const ClaimChunk &chunk, bool isUnitNext, const MineDictionary &dictionary )
      : mChunk( chunk ),
        mText( chunk.text ),
        mIsUnitNext( isUnitNext ),
        mDictionary( dictionary )
    {
    }

    std::vector<ClaimChunk> parts() const
    {
      if ( const auto found = timesNumber() )
        return *found;
      if ( const auto found = numberWithUnit() )
        return *found;
      if ( const auto found = nameNumberUnit() )
        return *found;
      if ( isName( mText ) )
        return { mChunk };
      if ( const auto found = nameThenNumber() )
        return *found;
      if ( const auto found = numberThenName() )
        return *found;
      return { mChunk };
    }

  private:
    using Parts = std::optional<std::vector<ClaimChunk>>;
    const ClaimChunk &mChunk;
    const FoldedText &mText;
    bool mIsUnitNext;
    const MineDictionary &mDictionary;

    bool isName( const FoldedText &text ) const { return hasLetter( text ) && mDictionary.find( text ).isListed(); }

    ClaimChunk chunkOf( std::size_t begin, std::size_t end, bool isMultiplied = false ) const
    {
      ClaimChunk result = mChunk;
      result.text = part( mText, begin, end );
      result.key = wordKey( result.text );
      result.isNumeric = isNumeric( result.text );
      result.isMultiplied = isMultiplied;
      if ( begin > 0 )
        result.isJoined = result.isAfterBreak = result.isAfterDash = false;
      if ( end < mText.size() )
        result.isOrdinal = false;
      return result;
    }

    static ClaimChunk withUnit( ClaimChunk chunk )
    {
      chunk.hasUnit = true;
      return chunk;
    }

    std::size_t leadingDigits() const
    {
      std::size_t digits = 0;
      while ( digits < mText.size() && isDigit( mText[digits].character ) )
        ++digits;
      return digits;
    }

    //! Where the digits begin that end at \a end.
    std::size_t digitsBegin( std::size_t end ) const
    {
      while ( end > 0 && isDigit( mText[end - 1].character ) )
        --end;
      return end;
    }

    //! "x24"
    Parts timesNumber() const
    {
      const bool isSo = mText.size() > 1 && isMultiplication( mText[0].character ) && digitsBegin( mText.size() ) == 1;
      return isSo ? Parts( { chunkOf( 1, mText.size(), true ) } ) : std::nullopt;
    }

    //! "24pcs", "24x"
    Parts numberWithUnit() const
    {
      std::size_t end = mText.size();
      while ( end > 0 && !isDigit( mText[end - 1].character ) )
        --end;
      if ( end == 0 || end == mText.size() || !isNumeric( part( mText, 0, end ) ) )
        return std::nullopt;
      const FoldedText unit = part( mText, end, mText.size() );
      const bool isUnit = unit.size() == 1 ? isMultiplication( unit[0].character ) : isFillerWord( unit );
      if ( !isUnit )
        return std::nullopt;
      ClaimChunk chunk = withUnit( chunkOf( 0, end, true ) );
      chunk.isOfPieces = isFillerWord( unit );
      return Parts( { chunk } );
    }

    //! "ТМ-62М-10шт": a hyphen may stand before the number.
    Parts nameNumberUnit() const
    {
      std::size_t unit = mText.size();
      while ( unit > 0 && isLetter( mText[unit - 1].character ) )
        --unit;
      const std::size_t number = digitsBegin( unit );
      if ( unit == mText.size() || number == unit || number == 0 || !isFillerWord( part( mText, unit, mText.size() ) ) )
        return std::nullopt;
      const std::size_t name = withoutSign( number );
      if ( name == 0 || !isName( part( mText, 0, name ) ) )
        return std::nullopt;
      if ( isName( part( mText, 0, unit ) ) )
        return ambiguous();
      return Parts( { chunkOf( 0, name ), withUnit( chunkOf( number, unit, true ) ) } );
    }

    //! "PMN-2x24", "TM-62M-10", "AP-10", "AP10"
    Parts nameThenNumber() const
    {
      const std::size_t number = digitsBegin( mText.size() );
      if ( number == mText.size() || number == 0 )
        return std::nullopt;
      const std::size_t name = withoutSign( number );
      if ( name == 0 || !isName( part( mText, 0, name ) ) )
        return std::nullopt;
      const FoldedText head = part( mText, 0, name );
      const bool isTimes = name < number && isMultiplication( mText[name].character );
      const MineType type = mDictionary.find( head );
      const bool isClass = type.isKnown() && type.model.empty();
      // AT-4 is a weapon; a class and a number of one digit without a sign are left alone.
      const bool isHyphened = name < number && !isTimes;
      const bool isCount = isTimes || ( isClass && ( isHyphened || mText.size() - number > 1 ) ) ||
                           ( isHyphened && ( hasDigit( head ) || mIsUnitNext ) );
      if ( isCount )
        return Parts( { chunkOf( 0, name ), chunkOf( number, mText.size(), isTimes ) } );
      return std::nullopt; // "PMN-24" may be 24 PMN, or a type of which nobody has heard.
    }

    //! "24PMN-2", "24-PMN-2", "24xABC-9"
    Parts numberThenName() const
    {
      const std::size_t digits = leadingDigits();
      if ( digits == 0 || digits == mText.size() )
        return std::nullopt;
      const bool isTimes = isMultiplication( mText[digits].character );
      const bool isParted = isTimes || mText[digits].character == '-';
      const std::size_t name = isParted ? digits + 1 : digits;
      if ( name == mText.size() || !isLetter( mText[name].character ) )
        return std::nullopt;
      const FoldedText rest = part( mText, name, mText.size() );
      if ( !isTimes && !isName( rest ) )
        return std::nullopt;
      // 9M14 is a missile and not nine mines M14.
      const bool isMissile =
        !isParted && digits == 1 && rest.size() > 1 && wordKey( rest )[0] == 'M' && isDigit( rest[1].character );
      if ( isMissile )
        return ambiguous();
      return Parts( { chunkOf( 0, digits, isTimes ), chunkOf( name, mText.size() ) } );
    }

    //! The end of what stands before a hyphen or a sign of multiplication at \a number.
    std::size_t withoutSign( std::size_t number ) const
    {
      const char32_t sign = mText[number - 1].character;
      const bool isTimes = isMultiplication( sign ) && number > 1 && !isName( part( mText, 0, number ) );
      return sign == '-' || isTimes ? number - 1 : number;
    }

    Parts ambiguous() const
    {
      ClaimChunk chunk = mChunk;
      chunk.isAmbiguous = true;
      return Parts( { chunk } );
    }
};

} // namespace

std::vector<ClaimChunk> partsOf( const ClaimChunk &chunk, bool isUnitNext, const MineDictionary &dictionary )
{
  return RunTogether( chunk, isUnitNext, dictionary ).parts();
}

} // namespace minemap
