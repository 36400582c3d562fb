# SPDX-License-Identifier: GPL-2.0-or-later
# Reads metadata.txt, the only place where name, version, description, author and licence are written,
# into variables MINEMAP_<KEY> (upper case).
set( MINEMAP_METADATA_FILE "${CMAKE_CURRENT_LIST_DIR}/../metadata.txt" )
set_property( DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${MINEMAP_METADATA_FILE}" )
foreach( key name description about version author email license category icon qgisMinimumVersion )
  file( STRINGS "${MINEMAP_METADATA_FILE}" line REGEX "^${key}=" )
  if( NOT line )
    message( FATAL_ERROR "metadata.txt has no line \"${key}=\"" )
  endif()
  string( REGEX REPLACE "^${key}=" "" value "${line}" )
  string( TOUPPER "${key}" upper )
  set( MINEMAP_${upper} "${value}" )
endforeach()
