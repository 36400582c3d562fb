# SPDX-License-Identifier: GPL-2.0-or-later
"""One row with a wrong coordinate changes no number and is named with its mistake; a layer that is wrong is refused."""
import re
import unittest

import minemap_testing
from minemap_testing import compare, score
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from worlds import Table, box, place, random_world

GEOGRAPHIC = "EPSG:4326"
PROJECTED = "EPSG:32638"

#: Mistake: note, and what becomes of a right (x, y) of a geographic or projected layer.
MISTAKES = {
    "null island": ("misplaced_no_coordinates", lambda x, y: (0, 0), (GEOGRAPHIC, PROJECTED)),
    "no northing": ("misplaced_no_coordinates", lambda x, y: (x, 0), (GEOGRAPHIC, PROJECTED)),
    "swapped": ("misplaced_swapped", lambda x, y: (y, x), (GEOGRAPHIC, PROJECTED)),
    "west for east": ("misplaced_sign", lambda x, y: (-x, y), (GEOGRAPHIC,)),
    "south for north": ("misplaced_sign", lambda x, y: (x, -y), (GEOGRAPHIC, PROJECTED)),
    "decimal point": ("misplaced_digits", lambda x, y: (10 * x, y), (GEOGRAPHIC, PROJECTED)),
    "kilometres": ("misplaced_digits", lambda x, y: (x / 1000, y / 1000), (PROJECTED,)),
    "millionths of a degree": ("misplaced_digits", lambda x, y: (1e6 * x, 1e6 * y), (GEOGRAPHIC,)),
    "feet": ("misplaced_unit", lambda x, y: (x / 0.3048, y / 0.3048), (PROJECTED,)),
    "degrees": ("misplaced_unit", lambda x, y: (46.7, 39.8), (PROJECTED,)),
    "metres": ("misplaced_unit", lambda x, y: (650000, 4405000), (GEOGRAPHIC,)),
    "number of the zone": ("misplaced_zone", lambda x, y: (x + 38e6, y), (PROJECTED,)),
    "empty point of a File Geodatabase": ("misplaced_nowhere", lambda x, y: (1.8e15, 1.8e15), (GEOGRAPHIC, PROJECTED)),
    "at the other end": ("far_from_others", lambda x, y: (-100.3, 20.9), (GEOGRAPHIC,)),
}

#: Numbers that no single wrong row may change.
NUMBERS = ("HIT_RATE", "HIT_RATE_LOW", "HIT_RATE_HIGH", "CHANCE_RATE", "SKILL", "P_VALUE", "SUCCESS_AREA", "CONFIRMATION_RATE",
           "FINDS_SCORED", "FINDS_HIT", "RECORDS_JUDGED", "RECORDS_CONFIRMED", "MAPPED_AREA", "SEARCHED_AREA", "MAPPED_SEARCHED_AREA",
           "ACCIDENTS_HIT")


def added(layer, geometry, **values):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(geometry)
    for field, value in values.items():
        feature[field] = value
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def misplaced(layer, change):
    """The layer with a copy of its second feature, every vertex changed."""
    original = list(layer.getFeatures())[1]
    geometry = QgsGeometry(original.geometry())
    wild = geometry.asWkt(17)
    wild = re.sub(r"(-?[0-9.]+(?:e[-+]?[0-9]+)?) (-?[0-9.]+(?:e[-+]?[0-9]+)?)",
                  lambda pair: "{!r} {!r}".format(*map(float, change(float(pair.group(1)), float(pair.group(2))))), wild)
    values = {field.name(): original[field.name()] for field in layer.fields() if original[field.name()] is not None}
    if "id" in values:
        values["id"] = "W1"
    return added(layer, QgsGeometry.fromWkt(wild), **values)


class WildRows(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = dict(zip(("MAP", "FINDS", "SEARCHED"), random_world(7, records=30, finds=300)))
        cls.world["ACCIDENTS"] = Table("Point", [(place(10 * number, 5), {"id": "A{}".format(number)}) for number in range(12)])
        cls.world["AREA"] = Table("Polygon", [(box(-1500 + 1000 * number, -1500, 1000, 3000), {"id": str(number)}) for number in range(3)])
        cls.plain = {}

    def parameters(self, crs, **changed):
        layers = {role: table.layer(crs=crs, name=role.lower()) for role, table in self.world.items()}
        return {**layers, "RECORD_ID": "id", "SHIFTS": 99, "RESAMPLES": 500, **changed}

    def expected(self, crs):
        if crs not in self.plain:
            outcome = score(**self.parameters(crs))
            self.plain[crs] = {name: outcome[name] for name in NUMBERS}
        return self.plain[crs]

    def test_each_mistake_in_each_role(self):
        for mistake, (note, change, systems) in MISTAKES.items():
            for crs in systems:
                roles = ("MAP", "FINDS", "SEARCHED", "ACCIDENTS", "AREA") if mistake in ("swapped", "null island") else ("MAP", "FINDS")
                for role in roles:
                    with self.subTest(mistake=mistake, crs=crs, role=role):
                        parameters = self.parameters(crs)
                        misplaced(parameters[role], change)
                        outcome = score(**parameters)
                        notes = [one for one in outcome.card["notes"] if one["code"] == note]
                        self.assertEqual([(one["count"], one["layer"]) for one in notes], [(1, role.lower())], outcome.card["notes"])
                        kept = note == "far_from_others"
                        for name, value in self.expected(crs).items():
                            if not kept:
                                self.assertEqual(outcome[name], value, name)
                            elif name not in ("MAPPED_AREA", "SUCCESS_AREA"):  # it is a record; the plane is centred a little elsewhere
                                self.assertAlmostEqual(outcome[name], value, delta=1e-6 * abs(value), msg=name)
                        self.assertEqual(notes[0]["severity"], "alarm" if role == "MAP" or role == "AREA" else "warning")
                        if role == "MAP":
                            self.assertIn("W1", notes[0]["features"])
                            self.assertIn("layer map".lower(), outcome["SUMMARY"].splitlines()[0].lower())
                            if not kept:
                                self.assertIsNone(outcome.column("RECORDS", "id", "mm_share")["W1"])

    def test_one_corner(self):
        """A corner of a record with a digit changed claims no continent."""
        for crs, far in ((GEOGRAPHIC, (56.7, 39.8)), (PROJECTED, (1650000, 4405000))):
            with self.subTest(crs=crs):
                parameters = self.parameters(crs)
                points = list(parameters["MAP"].getFeatures())[1].geometry().asPolygon()[0]
                points[1] = QgsPointXY(*far)
                added(parameters["MAP"], QgsGeometry.fromPolygonXY([points]), id="W1", sheet="a")
                outcome = score(**parameters)
                self.assertEqual(outcome.notes().get("misplaced_vertex", 0) + outcome.notes().get("misplaced_digits", 0), 1)
                for name, value in self.expected(crs).items():
                    self.assertEqual(outcome[name], value, name)

    def test_many_of_the_finds(self):
        """A third of the finds without coordinates leads the summary."""
        parameters = self.parameters(GEOGRAPHIC)
        for _ in range(150):
            added(parameters["FINDS"], QgsGeometry.fromPointXY(QgsPointXY(0, 0)), id="N")
        outcome = score(**parameters)
        self.assertEqual(outcome.notes()["misplaced_no_coordinates"], 150)
        self.assertIn("150", outcome["SUMMARY"].splitlines()[0])
        for name, value in self.expected(GEOGRAPHIC).items():
            self.assertEqual(outcome[name], value, name)

    def test_no_row_alone_is_right(self):
        """One record, and that with a swapped corner: the error names it and does not ask for another CRS."""
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=id:string", "lone", "memory")
        corners = [(46.7, 39.8), (46.701, 39.8), (39.801, 46.701), (46.7, 39.801), (46.7, 39.8)]
        added(layer, QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners]]), id="R1")
        outcome = score(**self.parameters(GEOGRAPHIC, MAP=layer))
        self.assertFalse(outcome.complete)
        for text in ("lone", "R1", "swapped"):
            self.assertIn(text, outcome.sentence)
        self.assertNotIn("assign", outcome.sentence)

    def test_whole_layers_are_refused(self):
        for change, text in ((lambda x, y: (y, x), "X and Y"), (lambda x, y: (10 * x, y), "assign")):
            parameters = self.parameters(GEOGRAPHIC)
            layer = QgsVectorLayer("Point?crs=EPSG:4326&field=id:string", "finds", "memory")
            for feature in parameters["FINDS"].getFeatures():
                point = feature.geometry().asPoint()
                added(layer, QgsGeometry.fromPointXY(QgsPointXY(*change(point.x(), point.y()))), id=feature["id"])
            outcome = score(**{**parameters, "FINDS": layer})
            self.assertFalse(outcome.complete)
            self.assertIn(text, outcome.sentence)

    def test_each_layer_must_lie_with_the_others(self):
        """A layer wholly elsewhere is refused by its name, also where another layer of its kind is right."""
        records = self.world["MAP"]
        swapped = QgsVectorLayer("Polygon?crs=EPSG:4326&field=id:string", "elsewhere", "memory")
        for feature in records.layer(crs=GEOGRAPHIC).getFeatures():
            points = [QgsPointXY(point.y(), point.x()) for point in feature.geometry().asPolygon()[0]]
            added(swapped, QgsGeometry.fromPolygonXY([points]), id="L" + feature["id"])
        points = {}
        for kind, change in (("swapped", lambda x, y: (y, x)), ("west", lambda x, y: (-x, y)), ("zone", lambda x, y: (x + 6, y))):
            points[kind] = QgsVectorLayer("Point?crs=EPSG:4326&field=id:string", "elsewhere", "memory")
            for feature in self.world["ACCIDENTS"].layer(crs=GEOGRAPHIC).getFeatures():
                point = feature.geometry().asPoint()
                added(points[kind], QgsGeometry.fromPointXY(QgsPointXY(*change(point.x(), point.y()))), id=feature["id"])
        parameters = self.parameters(GEOGRAPHIC)
        for kind, layer in points.items():
            for role in ("ACCIDENTS", "MAP_POINTS"):
                with self.subTest(kind=kind, role=role):
                    self.check_refused(score(**{**parameters, role: layer}), "elsewhere", role, "within 100 km")
        evidence = {role: parameters[role] for role in ("FINDS", "SEARCHED")}
        for maps in ({"MAP_A": parameters["MAP"], "MAP_B": swapped}, {"MAP_B": parameters["MAP"], "MAP_A": swapped}):
            outcome = compare(RECORD_ID="id", **maps, **evidence)
            self.check_refused(outcome, "elsewhere", "within 100 km")

    def check_refused(self, outcome, *words):
        self.assertFalse(outcome.complete)
        for word in words:
            self.assertIn(word, outcome.sentence)

    def test_nothing_but_zeros(self):
        """A layer of which every row is at 0, 0 has no coordinates."""
        for crs in (GEOGRAPHIC, PROJECTED):
            for role in ("ACCIDENTS", "FINDS", "MAP_POINTS"):
                layer = QgsVectorLayer("Point?crs={}&field=id:string".format(crs), "zeros", "memory")
                for number in range(3):
                    added(layer, QgsGeometry.fromPointXY(QgsPointXY(0, 0)), id="Z{}".format(number))
                with self.subTest(crs=crs, role=role):
                    self.check_refused(score(**self.parameters(crs, **{role: layer})), "zeros", "0, 0")

    def test_longitudes_of_the_pacific(self):
        """200° is -160°, and an area may lie on both sides of 180°."""
        for middle in (200.0, 180.0):
            worlds = []
            for wrap in (False, True):
                layers = {}
                for role, table in self.world.items():
                    source = table.layer(crs=GEOGRAPHIC)
                    layer = QgsVectorLayer("{}?crs=EPSG:4326&field=id:string".format(table.kind), role.lower(), "memory")
                    for feature in source.getFeatures():
                        geometry = feature.geometry()
                        geometry.translate(middle - 46.75, 0)
                        if wrap and geometry.boundingBox().xMinimum() > 180:
                            geometry.translate(-360, 0)
                        name = feature["id"] if "id" in [field.name() for field in feature.fields()] else None
                        added(layer, geometry, **({"id": name} if name else {}))
                    layers[role] = layer
                worlds.append(score(**layers, RECORD_ID="id", SHIFTS=0))
            self.assertNotIn("misplaced", str(worlds[0].notes()) + str(worlds[1].notes()))
            for name in ("FINDS_SCORED", "FINDS_HIT", "RECORDS_CONFIRMED"):
                self.assertEqual(worlds[0][name], worlds[1][name], (middle, name))
            self.assertAlmostEqual(worlds[0]["MAPPED_AREA"], worlds[1]["MAPPED_AREA"], places=1)

    def test_a_grid_two_zones_off(self):
        """A country's one zone holds for all its ground."""
        plain = score(**self.parameters(PROJECTED))
        moved = score(**self.parameters("EPSG:32636"))
        self.assertEqual(moved["FINDS_HIT"], plain["FINDS_HIT"])
        self.assertGreaterEqual(moved.notes()["outside_area_of_use"], 5)

    def test_systems_without_places(self):
        local = QgsCoordinateReferenceSystem.fromWkt('LOCAL_CS["site",UNIT["metre",1]]')
        for crs, text in ((QgsCoordinateReferenceSystem("EPSG:4978"), "geocentric"), (local, ""), (QgsCoordinateReferenceSystem("EPSG:5773"), "")):
            layer = self.world["FINDS"].layer(name="strange")
            layer.setCrs(crs)
            outcome = score(**self.parameters(PROJECTED, FINDS=layer))
            self.assertFalse(outcome.complete)
            self.assertIn("strange", outcome.sentence)
            self.assertIn(text, outcome.sentence)

    def test_systems_with_heights(self):
        expected = self.expected(GEOGRAPHIC)
        for crs in ("EPSG:4979", "EPSG:9518"):
            layer = self.world["FINDS"].layer(crs=GEOGRAPHIC, name="with heights")
            layer.setCrs(QgsCoordinateReferenceSystem(crs))
            self.assertTrue(layer.crs().isValid())
            outcome = score(**self.parameters(GEOGRAPHIC, FINDS=layer))
            self.assertEqual(outcome["FINDS_HIT"], expected["FINDS_HIT"], crs)


if __name__ == "__main__":
    minemap_testing.main()
