# SPDX-License-Identifier: GPL-2.0-or-later
# Installing: into QGIS's own plugin folder, a .deb for everyone, and a zip for one user without root.
install( TARGETS minemapaccuracy LIBRARY DESTINATION lib/qgis/plugins )

# --- zip: Plugin Manager > Install from ZIP -----------------------------------------------------------------------
string( REGEX MATCH "^[0-9]+\\.[0-9]+" MINEMAP_QGIS_MAJOR_MINOR "${QGIS_VERSION}" )
set( MINEMAP_ZIP_NAME "minemapaccuracy-${MINEMAP_VERSION}-qgis${MINEMAP_QGIS_MAJOR_MINOR}.zip" )
set( zip_root "${PROJECT_BINARY_DIR}/zip" )
set( zip_folder "${zip_root}/minemapaccuracy" )
set( zip_sources
  "${PROJECT_BINARY_DIR}/plugin/entry/python/__init__.py"
  "${PROJECT_SOURCE_DIR}/metadata.txt"
  "${PROJECT_SOURCE_DIR}/LICENSE"
  "${PROJECT_SOURCE_DIR}/icons/minemap.svg"
)
add_custom_command(
  OUTPUT "${PROJECT_BINARY_DIR}/${MINEMAP_ZIP_NAME}"
  COMMAND "${CMAKE_COMMAND}" -E rm -rf "${zip_root}"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${zip_folder}"
  COMMAND "${CMAKE_COMMAND}" -E copy ${zip_sources} "$<TARGET_FILE:minemapaccuracy>" "${zip_folder}"
  COMMAND "${CMAKE_COMMAND}" -E chdir "${zip_root}"
          "${CMAKE_COMMAND}" -E tar cf "${PROJECT_BINARY_DIR}/${MINEMAP_ZIP_NAME}" --format=zip minemapaccuracy
  DEPENDS ${zip_sources} minemapaccuracy
  COMMENT "Packing ${MINEMAP_ZIP_NAME}"
  VERBATIM
)
add_custom_target( zip ALL DEPENDS "${PROJECT_BINARY_DIR}/${MINEMAP_ZIP_NAME}" )

# --- deb -----------------------------------------------------------------------------------------------------------
set( deb_name qgis-plugin-minemapaccuracy )
configure_file( "${CMAKE_CURRENT_LIST_DIR}/copyright.in" "${PROJECT_BINARY_DIR}/copyright" @ONLY )
install( FILES "${PROJECT_BINARY_DIR}/copyright" DESTINATION "share/doc/${deb_name}" )

set( CPACK_GENERATOR DEB )
set( CPACK_PACKAGE_NAME "${deb_name}" )
set( CPACK_PACKAGE_VERSION "${MINEMAP_VERSION}" )
set( CPACK_PACKAGE_CONTACT "${MINEMAP_AUTHOR} <${MINEMAP_EMAIL}>" )
set( CPACK_PACKAGE_DESCRIPTION_SUMMARY "accuracy of minefield maps, a plugin of QGIS" )
# CMake reads the semicolons of metadata.txt as "\\;".
string( REPLACE "\\;" ";" about "${MINEMAP_ABOUT}" )
set( CPACK_PACKAGE_DESCRIPTION "${about}" )
set( CPACK_PACKAGING_INSTALL_PREFIX /usr )
set( CPACK_STRIP_FILES ON )
set( CPACK_DEBIAN_FILE_NAME DEB-DEFAULT )
set( CPACK_DEBIAN_PACKAGE_SECTION science )
# The dependencies carry QGIS's own version: the library runs only with the QGIS it was built for.
set( CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON )
set( CPACK_DEBIAN_PACKAGE_DEPENDS qgis )
include( CPack )
