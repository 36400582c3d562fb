// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/match_reading.h"

#include "processing/field_values.h"

namespace minemap
{

MatchReader::MatchReader( const MatchminesRequest &request, const QgsCoordinateTransformContext &transformContext,
                          QgsFeedback *feedback )
  : mRequest( request ),
    mTransformContext( transformContext ),
    mFeedback( feedback )
{
}

MatchedMines MatchReader::read() const
{
  MatchedMines matched;
  const ScoremapRequest &score = mRequest.score;
  matched.inputs = ScoremapReader( score, mTransformContext, mFeedback ).read();
  // Read again with the fields that a score does not know: the content hash is of all that is used.
  const auto replaceHash = [&]( const char *role, const std::string &hash )
  {
    for ( InputDescription &description : matched.inputs->descriptions )
    {
      if ( description.role == role )
        description.contentHash = hash;
    }
  };
  const QStringList mineFields = { score.recordId, score.groupBy, score.mapDate,
                                   QString(),      mRequest.row,  mRequest.claimType };
  if ( !mRequest.row.isEmpty() || !mRequest.claimType.isEmpty() )
    replaceHash( "MAP", readTexts( score.maps.front(), mineFields, matched.mineTexts ) );
  const QStringList findFields = { score.quantity, score.laidDate,  QString(),
                                   score.task,     mRequest.findId, mRequest.findType };
  if ( !mRequest.findId.isEmpty() || !mRequest.findType.isEmpty() )
    replaceHash( "FINDS", readTexts( score.finds, findFields, matched.findTexts ) );
  for ( const UnreadLine &line : matched.dictionary.extend( mRequest.dictionary.content.toStdString() ) )
    countNote( matched.report.card.notes, "type_dictionary_unread", Severity::Warning, QString(),
               QString::number( static_cast<qulonglong>( line.line ) ) );
  return matched;
}

std::string MatchReader::readTexts( const InputLayer &layer, const QStringList &fields, FeatureTexts &texts ) const
{
  constexpr int FIRST_TEXT = 4; // The fields before are the score's.
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = ShapeKind::Point;
  request.fields = fields;
  request.filter = layer.filter;
  const ReadLayer read =
    LayerReader( mRequest.score.repair, mRequest.score.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse,
                 mTransformContext, mFeedback )
      .read( request );
  for ( std::size_t feature = 0; feature < read.size(); ++feature )
  {
    std::vector<OptionalText> &row = texts[read.ids[feature]];
    for ( int field = FIRST_TEXT; field < fields.size(); ++field )
      row.push_back( fields[field].isEmpty() ? OptionalText()
                                             : textValue( read.value( feature, static_cast<std::size_t>( field ) ) ) );
  }
  return read.description.contentHash;
}

} // namespace minemap
