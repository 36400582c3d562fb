# SPDX-License-Identifier: GPL-2.0-or-later
"""Every geometry type that QGIS calls valid is read by every reader: areas are QGIS's own, scores those of plain types."""
import pathlib
import unittest

import minemap_testing
from minemap_testing import WORK, ogr, run_here, score
from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from worlds import ORIGIN, Table, corners_of, their_finds, their_search

X, Y = ORIGIN
ID = {"id": "string"}


def pairs(corners):
    closed = list(corners) + [corners[0]]
    return ", ".join("{!r} {!r}".format(X + x, Y + y) for x, y in closed)


#: Four records of 100 m squares and triangles at (300 n, 0), as each type that has surfaces.
SQUARE = {
    "Polygon": lambda x: "Polygon(({}))".format(pairs(corners_of(x, 0, 100, 100))),
    "CurvePolygon": lambda x: "CurvePolygon(({}))".format(pairs(corners_of(x, 0, 100, 100))),
    "CurvePolygon of a compound curve": lambda x: "CurvePolygon(CompoundCurve(({0} {2}, {1} {2}, {1} {3}), ({1} {3}, {0} {3}, {0} {2})))".format(
        X + x, X + x + 100, Y, Y + 100),
    "MultiPolygon of one part": lambda x: "MultiPolygon((({})))".format(pairs(corners_of(x, 0, 100, 100))),
    "MultiSurface": lambda x: "MultiSurface((({})), CurvePolygon(({})))".format(
        pairs(corners_of(x, 0, 50, 100)), pairs(corners_of(x + 60, 0, 40, 100))),
    "Triangle": lambda x: "Triangle(({}))".format(pairs([(x, 0), (x + 100, 0), (x, 100)])),
}
KINDS = {"CurvePolygon of a compound curve": "CurvePolygon", "MultiPolygon of one part": "MultiPolygon", "Triangle": "Polygon"}


def squares(kind):
    wkts = [SQUARE[kind](300 * number) for number in range(4)]
    rows = [(wkt, {"id": "R{}".format(number + 1)}) for number, wkt in enumerate(wkts)]
    return Table(KINDS.get(kind, kind), rows, ID)


def straight(table):
    """The table with the plain geometries that QGIS makes of it, which are the oracle's."""
    shapes = []
    for wkt, _ in table.rows:
        geometry = QgsGeometry.fromWkt(wkt)  # must outlive what constGet() gives
        shapes.append(QgsGeometry(geometry.constGet().segmentize()))
    return shapes


class GeometryTypes(unittest.TestCase):
    def roles(self, **changed):
        return {"MAP": squares("Polygon").layer(), "RECORD_ID": "id", "FINDS": their_finds().layer(),
                "SEARCHED": their_search().layer(), "SHIFTS": 0, **changed}

    def check(self, table, outcome):
        """Against QGIS's areas and a search through all geometries."""
        shapes = straight(table)
        searched = QgsGeometry.fromWkt(their_search().rows[0][0])
        area = sum(shape.area() for shape in shapes)
        self.assertAlmostEqual(outcome["MAPPED_AREA"] / area, 1, delta=1e-3)
        hits = 0
        scored = 0
        for wkt, _ in their_finds().rows:
            find = QgsGeometry.fromWkt(wkt)
            if searched.intersects(find):
                scored += 1
                hits += min(shape.distance(find) for shape in shapes) <= 25
        self.assertEqual((outcome["FINDS_SCORED"], outcome["FINDS_HIT"]), (scored, hits))

    def test_maps(self):
        for kind in SQUARE:
            with self.subTest(kind=kind):
                table = squares(kind)
                outcome = score(**self.roles(MAP=table.layer()))
                self.check(table, outcome)
                for note in ("refused", "repaired", "curves_straightened"):
                    self.assertNotIn(note, outcome.notes())

    def test_heights_and_measures(self):
        for tag, ordinates in (("Z", " 7"), ("M", " 8"), ("ZM", " 7 8")):
            for kind in ("CurvePolygon", "MultiSurface"):
                with self.subTest(kind=kind + tag):
                    rows = []
                    for wkt, values in squares(kind).rows:
                        geometry = QgsGeometry.fromWkt(wkt)
                        if "Z" in tag:
                            geometry.get().addZValue(7)
                        if "M" in tag:
                            geometry.get().addMValue(8)
                        rows.append((geometry, values))
                    outcome = score(**self.roles(MAP=Table(kind + tag, rows, ID).layer()))
                    self.check(squares(kind), outcome)

    def test_some_with_arcs(self):
        """Only what has an arc is told of as made into short lines."""
        rows = squares("CurvePolygon").rows
        arc = "CurvePolygon(CompoundCurve(({0} {2}, {1} {2}), CircularString({1} {2}, {4} {5}, {1} {3}), ({1} {3}, {0} {3}, {0} {2})))".format(
            X, X + 100, Y, Y + 100, X + 150, Y + 50)
        table = Table("CurvePolygon", [(arc, {"id": "R1"})] + rows[1:], ID)
        outcome = score(**self.roles(MAP=table.layer()))
        self.check(table, outcome)
        self.assertEqual(outcome.notes()["curves_straightened"], 1)

    def test_lines(self):
        for kind, wkt in (("CompoundCurve", "CompoundCurve(({0} {2}, {1} {2}), ({1} {2}, {1} {3}))"), ("MultiCurve", "MultiCurve(({0} {2}, {1} {2}), CompoundCurve(({1} {2}, {1} {3})))")):
            with self.subTest(kind=kind):
                rows = [(wkt.format(X + 300 * number, X + 300 * number + 100, Y, Y + 100), {"id": "R{}".format(number)}) for number in range(4)]
                table = Table(kind, rows, ID)
                outcome = score(**self.roles(MAP=table.layer()))
                shapes = straight(table)
                searched = QgsGeometry.fromWkt(their_search().rows[0][0])
                finds = [QgsGeometry.fromWkt(wkt) for wkt, _ in their_finds().rows]
                hits = sum(searched.intersects(find) and min(shape.distance(find) for shape in shapes) <= 25 for find in finds)
                self.assertEqual(outcome["FINDS_HIT"], hits)

    def test_searched_and_area(self):
        plain = score(**self.roles())
        for role in ("SEARCHED", "AREA"):
            for kind in ("CurvePolygon", "MultiSurface"):
                with self.subTest(role=role, kind=kind):
                    text = their_search().rows[0][0].replace("Polygon", "CurvePolygon")
                    text = "MultiSurface({})".format(text) if kind == "MultiSurface" else text
                    outcome = score(**self.roles(**{role: Table(kind, [(text, {"method": "clearance"})], {"method": "string"}).layer()}))
                    for name in ("SEARCHED_AREA", "FINDS_SCORED", "FINDS_HIT", "CHANCE_RATE"):
                        self.assertEqual(outcome[name], plain[name], name)

    def test_empty_parts(self):
        """Parts without coordinates are no parts, in whatever a provider nests them."""
        squares_with = ["MULTIPOLYGON((({})), EMPTY)".format(pairs(corners_of(300 * number, 0, 100, 100))) for number in range(4)]
        path = self.file_of_surfaces("MultiPolygon", squares_with)
        outcome = score(**self.roles(MAP=path))
        self.assertAlmostEqual(outcome["MAPPED_AREA"] / 40000, 1, delta=1e-3)
        self.assertEqual((outcome["FINDS_SCORED"], outcome["FINDS_HIT"]), (14, 13))

    def file_of_surfaces(self, kind, wkts):
        path = pathlib.Path(WORK / "{}.gpkg".format(kind.lower()))
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        reference = ogr.osr.SpatialReference()
        reference.ImportFromEPSG(32638)
        layer = source.CreateLayer(kind.lower(), reference, getattr(ogr, "wkb" + kind))
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
        for number, wkt in enumerate(wkts):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            feature["id"] = "R{}".format(number + 1)
            layer.CreateFeature(feature)
        source = None
        return str(path)

    def test_surfaces_of_patches(self):
        """Triangulated and polyhedral surfaces, as PostGIS and CityGML hold them, claim the ground of their patches."""
        outcomes = []
        for kind in ("TIN", "PolyhedralSurface", "Triangle"):
            wkts = []
            for number in range(4):
                x = 300 * number
                halves = ["(({}))".format(pairs(half)) for half in ([(x, 0), (x + 100, 0), (x, 100)], [(x + 100, 0), (x + 100, 100), (x, 100)])]
                wkts.append("{}({})".format(kind.upper(), halves[0][1:-1] if kind == "Triangle" else ", ".join(halves)))
            with self.subTest(kind=kind):
                outcome = score(**self.roles(MAP=self.file_of_surfaces(kind, wkts)))
                self.assertAlmostEqual(outcome["MAPPED_AREA"] / (20000 if kind == "Triangle" else 40000), 1, delta=1e-3)
                outcomes.append((outcome["FINDS_SCORED"], outcome["FINDS_HIT"]))
        self.assertEqual(outcomes[0], outcomes[1])
        self.assertEqual(outcomes[0], (14, 13))

    def test_points(self):
        """Finds, accidents and mines with heights, in multipoints of one part."""
        rows = []
        for wkt, values in their_finds().rows:
            geometry = QgsGeometry.fromWkt(wkt)
            geometry.get().addZValue(7)
            geometry.get().addMValue(8)
            geometry.convertToMultiType()
            rows.append((geometry, values))
        plain = score(**self.roles(ACCIDENTS=their_finds().layer()))
        layer = Table("MultiPointZM", rows, {"id": "string", "qty": "string"}).layer()
        outcome = score(**self.roles(FINDS=layer, ACCIDENTS=layer))
        for name in ("FINDS_SCORED", "FINDS_HIT", "HIT_RATE", "ACCIDENTS_TOTAL", "ACCIDENTS_HIT"):
            self.assertEqual(outcome[name], plain[name], name)

    def test_corrected_maps_fit_their_files(self):
        """What correctmap writes has a type that each format takes, and every record in it."""
        for kind in ("CurvePolygon", "MultiSurface", "Triangle", "CompoundCurve"):
            for suffix in ("gpkg", "shp", "geojson"):
                with self.subTest(kind=kind, suffix=suffix):
                    if kind == "Triangle":
                        source = self.file_of_surfaces("Triangle", [SQUARE["Triangle"](300 * number) for number in range(4)])
                    elif kind == "CompoundCurve":
                        rows = [("CompoundCurve(({0} {2}, {1} {2}), ({1} {2}, {1} {3}))".format(X + 300 * n, X + 300 * n + 100, Y, Y + 100),
                                 {"id": "R{}".format(n)}) for n in range(4)]
                        source = Table(kind, rows, ID).layer()
                    else:
                        source = squares(kind).layer()
                    target = str(WORK / "out" / "corrected_{}.{}".format(kind.lower(), suffix))
                    outcome = run_here("minemap:correctmap", {"MAP": source, "RECORD_ID": "id", "EAST": 30, "PROPOSED": target})
                    self.assertEqual(outcome["RECORDS_CORRECTED"], 4)
                    written = QgsVectorLayer(outcome["PROPOSED"], "proposed", "ogr")
                    self.assertTrue(written.isValid())
                    features = list(written.getFeatures())
                    self.assertEqual(len(features), 4)
                    self.assertFalse(any(QgsWkbTypes.isCurvedType(one.geometry().wkbType()) for one in features))
                    self.assertTrue(all(not one.geometry().isEmpty() for one in features))

    def test_collections_are_refused(self):
        table = Table("GeometryCollection", [("GeometryCollection(Polygon(({})))".format(pairs(corners_of(0, 0, 100, 100))), {"id": "R1"})], ID)
        outcome = score(**self.roles(MAP=table.layer(name="collected")))
        self.assertFalse(outcome.complete)
        self.assertIn("collected", outcome.sentence)


if __name__ == "__main__":
    minemap_testing.main()
