# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that cannot be scored, through qgis_process.bin: one sentence names the layer, the feature and the mend."""
import struct

import minemap_testing
from bad_input import BadInput
from minemap_testing import WORK, ogr
from worlds import RECORD_FIELDS, Table, box, corners_of, four_records, place, polygon, their_finds, their_search

LAYERS = {"MAP": four_records, "FINDS": their_finds, "SEARCHED": their_search}
NO_DATUM = (
    'PROJCS["local grid",GEOGCS["own",DATUM["unknown",SPHEROID["Bessel 1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],'
    'PARAMETER["central_meridian",46.5],PARAMETER["scale_factor",1],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]'
)


class BadLayers(BadInput):
    def test_map_without_features(self):
        self.refused("empty_map", "has no features", "choose", MAP=Table("Polygon", [], RECORD_FIELDS).file("empty_map.gpkg"))

    def test_map_without_geometry(self):
        self.refused("null_map", "geometry", MAP=Table("Polygon", [(None, {"id": "R1"}), (None,
                {"id": "R2"})]).file("null_map.gpkg"))

    def test_no_finds(self):
        self.refused("no_finds", "find", "choose", FINDS=Table("Point", [], {"id": "string"}).file("no_finds.gpkg"))

    def test_finds_of_quantity_zero(self):
        rows = [(wkt, {"id": values["id"], "qty": "0"}) for wkt, values in their_finds().rows]
        self.refused("zero_finds", "quantit", FINDS=Table("Point", rows).file("zero_finds.gpkg"), QUANTITY="qty")

    def test_searched_ground_without_features(self):
        self.refused("no_search", "has no features", SEARCHED=Table("Polygon", [], {"id": "string"}).file("no_search.gpkg"))

    def test_searched_ground_of_no_kind(self):
        self.refused("good_searched", "SEARCH_COUNTS", "method", SEARCH_KIND="method", SEARCH_COUNTS="technical survey")

    def test_area_without_polygons(self):
        self.refused("null_area", "area", AREA=Table("Polygon", [(None, {"id": "A"})]).file("null_area.gpkg"))

    def test_layers_without_crs(self):
        for role, table in LAYERS.items():
            with self.subTest(role=role):
                path = table().file("nowhere_{}.shp".format(role.lower()), "ESRI Shapefile")
                (WORK / "nowhere_{}.prj".format(role.lower())).unlink()
                self.refused("nowhere_" + role.lower(), "no coordinate reference system", "assign", process=role == "MAP",
                        RECORD_ID=None, **{role: path})

    def test_prj_without_datum(self):
        for role, table in LAYERS.items():
            with self.subTest(role=role):
                path = table().file("undated_{}.shp".format(role.lower()), "ESRI Shapefile")
                (WORK / "undated_{}.prj".format(role.lower())).write_text(NO_DATUM)
                self.refused("undated_" + role.lower(), "datum", "assign", process=role == "MAP", RECORD_ID=None, **{role: path})

    def test_tables_without_geometry(self):
        path = WORK / "table.csv"
        path.write_text("id,qty\nR1,1\nR2,2\n")
        for role in LAYERS:
            with self.subTest(role=role):
                said = self.refused(role, process=role == "FINDS", RECORD_ID=None, **{role: str(path)})
                self.assertIn("table", said)

    def test_wrong_kinds(self):
        self.refused("good_map", "does not hold points", FINDS=self.good["MAP"])
        self.refused("good_finds", "does not hold polygons", process=False, SEARCHED=self.good["FINDS"])
        self.refused("good_map", "does not hold points", process=False, ACCIDENTS=self.good["MAP"])
        self.refused("good_finds", "does not hold polygons", process=False, AREA=self.good["FINDS"])

    def test_other_continents(self):
        far = WORK / "chile.geojson"
        far.write_text('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[-70,-30]}}]}')
        self.refused("chile", "good_map", "100 km", "is a CRS wrong?", FINDS=str(far))

    def test_swapped_axes(self):
        """Latitude written as longitude lands elsewhere, which must not pass."""
        rows = ["{{\"type\":\"Feature\",\"properties\":{{}},\"geometry\":{{\"type\":\"Point\",\"coordinates\":[39.78,46.7{}]}}}}".format(n) for n in range(9)]
        path = WORK / "swapped.geojson"
        path.write_text('{"type":"FeatureCollection","features":[' + ",".join(rows) + "]}")
        self.refused("swapped", "is a CRS wrong?", FINDS=str(path))

    def test_fractional_quantity(self):
        rows = [(wkt, {"id": values["id"], "qty": quantity}) for (wkt, values), quantity in zip(their_finds().rows, ["1", "2",
                "2.5"])]
        for kind in ("double", "string"):
            path = Table("Point", rows, {"id": "string", "qty": kind}).file("fractions_{}.gpkg".format(kind))
            self.refused("Feature 3", "fractions_" + kind, "2.5", "whole number", FINDS=path, QUANTITY="qty")

    def test_quantity_that_is_no_number(self):
        rows = [(wkt, {"id": values["id"], "qty": quantity}) for (wkt, values), quantity in zip(their_finds().rows, ["1", "many"])]
        self.refused("Feature 2", "wordy", "many", FINDS=Table("Point", rows).file("wordy.gpkg"), QUANTITY="qty")

    def test_invalid_geometry_stops(self):
        rows = [(box(0, 0, 100, 100), {"id": "R1"}), (polygon([(300, 0), (400, 100), (400, 0), (300, 100)]), {"id": "R2"})]
        self.refused("Feature 2", "crossed", "mend", MAP=Table("Polygon", rows).file("crossed.gpkg"), INVALID_GEOMETRY="stop")

    def file_with_coordinate(self, name, value):
        """A map whose second polygon has one coordinate that is no number, as broken exports have."""
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(WORK / name))
        reference = ogr.osr.SpatialReference()
        reference.ImportFromEPSG(32638)
        layer = source.CreateLayer("broken", reference, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
        for number, broken in enumerate((False, True)):
            points = [(650000 + x, 4405000 + y) for x, y in corners_of(300 * number, 0, 100, 100)]
            points.append(points[0])
            if broken:
                points[2] = (value, points[2][1])
            wkb = struct.pack("<BIII", 1, 3, 1, len(points)) + b"".join(struct.pack("<dd", *point) for point in points)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
            feature["id"] = "R{}".format(number + 1)
            layer.CreateFeature(feature)
        source = None
        return str(WORK / name)

    def test_coordinates_that_are_no_numbers(self):
        for value in ("nan", "inf", "-inf"):
            with self.subTest(value=value):
                path = self.file_with_coordinate("broken{}.gpkg".format(value), float(value))
                self.refused("Feature 2", "broken", "mend", MAP=path, INVALID_GEOMETRY="stop")
                run = self.accepted(MAP=path)
                self.assertEqual(run.results["RECORDS_TOTAL"], "2")
                card = (WORK / "out" / "test_coordinates_that_are_no_numbers" / "scorecard.json").read_text()
                self.assertIn('"refused"', card.partition('"notes"')[2])
                (WORK / "out" / "test_coordinates_that_are_no_numbers" / "scorecard.json").unlink()

    def test_point_that_is_no_number(self):
        rows = their_finds().rows + [("Point(inf inf)", {"id": "F16"})]
        path = WORK / "infinite.csv"
        path.write_text("id,WKT\n" + "\n".join('{},"{}"'.format(values["id"], wkt) for wkt, values in rows))
        run = self.accepted(FINDS="delimitedtext://file://{}?delimiter=,&wktField=WKT&crs=EPSG:32638&geomType=point".format(path))
        self.assertEqual(run.results["FINDS_TOTAL"], "15")

    def test_missing_file(self):
        self.refused("gone.gpkg", MAP=str(WORK / "gone.gpkg"))

    def test_file_of_rubbish(self):
        path = WORK / "rubbish.gpkg"
        path.write_bytes(b"not a database" * 100)
        self.refused("rubbish", FINDS=str(path))

    def test_truncated_file(self):
        """A GeoPackage cut off in the middle is an error or is read whole; a part of it is never scored as the whole."""
        rows = [(place(number % 97, number // 97), {"id": "F{}".format(number)}) for number in range(4000)]
        path = WORK / "cut.gpkg"
        Table("Point", rows).file("cut.gpkg")
        size = path.stat().st_size
        with open(path, "r+b") as file:
            file.truncate(size * 2 // 3)
        self.refused("cut", FINDS=str(path))


del BadInput  # unittest would run it, too
if __name__ == "__main__":
    minemap_testing.main()
