# SPDX-License-Identifier: GPL-2.0-or-later
"""What cannot be used is left out, and nothing else takes its row: of features, parts of multipoints and values.

Every input holds, somewhere among the others, features without geometry, points that no plane can hold (latitude 120), parts
without a point, and quantities of 0. Every row of every output is then looked up by its place, and must say what a brute-force
look at that place says.
"""
import random
import unittest

import minemap_testing
from minemap_testing import compare, run_here, score, value_of
from qgis.core import (
    QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsMultiPoint,
    QgsPoint, QgsPointXY, QgsRectangle, QgsVectorLayer,
)
from simulated import correct
from test_correcting import explanations
from worlds import HOME_CRS, ORIGIN, Table, box, place

DEGREES = "EPSG:4326"
TO_DEGREES = QgsCoordinateTransform(QgsCoordinateReferenceSystem(HOME_CRS), QgsCoordinateReferenceSystem(DEGREES),
                                    QgsCoordinateTransformContext())
TOLERANCE = 25
BAD, EMPTY = "latitude 120", "no point"
BOXES = {"R0": (0, 0, 100, 100), "R1": (300, 0, 100, 100), "R2": (0, 300, 100, 100)}
SEARCHED = (-90, -90, 600, 600)


def point_of(part):
    if part == EMPTY:
        return QgsPoint()
    if part == BAD:
        return QgsPoint(46.7, 120)
    degrees = TO_DEGREES.transform(QgsPointXY(ORIGIN[0] + part[0], ORIGIN[1] + part[1]))
    return QgsPoint(degrees)


def points(rows, name, kind="MultiPoint"):
    """A layer of rows of (parts or None, values): parts are (x, y) in metres, BAD or EMPTY."""
    fields = "".join("&field={}:string".format(field) for field in rows[0][1])
    layer = QgsVectorLayer("{}?crs={}{}".format(kind, DEGREES, fields), name, "memory")
    features = []
    for parts, values in rows:
        feature = QgsFeature(layer.fields())
        if parts is not None and kind == "Point":
            feature.setGeometry(QgsGeometry(point_of(parts[0])))
        elif parts is not None:
            several = QgsMultiPoint()
            for part in parts:
                several.addGeometry(point_of(part))
            feature.setGeometry(QgsGeometry(several))
        for field, value in values.items():
            feature[field] = value
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added and layer.featureCount() == len(rows)
    layer.updateExtents()
    return layer


def metres(x, y):
    """Back to where a part was drawn, to the centimetre."""
    back = TO_DEGREES.transform(QgsPointXY(x, y), QgsCoordinateTransform.ReverseTransform)
    return round(back.x() - ORIGIN[0], 2), round(back.y() - ORIGIN[1], 2)


def part_at(geometry):
    """Which part stands in a row: a place, BAD or nothing."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    at = geometry.asPoint()
    return BAD if at.y() > 90 else metres(at.x(), at.y())


def distance(part, name):
    x, y, width, height = BOXES[name]
    return QgsGeometry.fromRect(rectangle(x, y, width, height)).distance(QgsGeometry.fromPointXY(QgsPointXY(*part)))


def rectangle(x, y, width, height):
    return QgsRectangle(x, y, x + width, y + height)


def class_of(part, boxes=tuple(BOXES)):
    """By brute force; None of what cannot be scored."""
    if part in (None, BAD):
        return None
    if not rectangle(*SEARCHED).contains(QgsPointXY(*part)):
        return "not_searched"
    nearest = min(distance(part, name) for name in boxes)
    return "inside" if nearest == 0 else "near" if nearest <= TOLERANCE else "unmapped"


def record_of(part):
    """The record that a mine at a place counts for."""
    if class_of(part) not in ("inside", "near"):
        return None
    return min(BOXES, key=lambda name: distance(part, name))


def places(draw, count):
    """Different places, none within a metre of where the class changes."""
    found = []
    while len(found) < count:
        at = (draw.randint(-140, 560), draw.randint(-140, 560))
        edges = [abs(distance(at, name) - TOLERANCE) for name in BOXES] + [abs(at[axis] - end) for axis in (0, 1) for end in (-90, 510)]
        edges += [abs(at[axis] - end) for axis in (0, 1) for end in (0, 100, 300, 400)]
        if at not in found and min(edges) > 1:
            found.append(at)
    return found


def finds(seed, most=4, quantity="1"):
    """Features of one to four points, with unusable ones before, between and after the others."""
    draw = random.Random(seed)
    left = places(draw, 150)
    rows = [([BAD], {"name": "F000", "type": "OZM-72", "qty": quantity}), (None, {"name": "F001", "type": "OZM-72", "qty": quantity})]
    while left:
        parts = [left.pop() for _ in range(min(len(left), draw.randint(1, most)))]
        if most > 1:
            for wrong in draw.choice(([], [], [BAD], [EMPTY], [BAD, EMPTY], [EMPTY, EMPTY])):
                parts.insert(draw.randint(0, len(parts)), wrong)
        elif draw.random() < 0.2:
            rows.append(([draw.choice((BAD, EMPTY))], {"name": "F{:03}".format(len(rows)), "type": "OZM-72", "qty": quantity}))
        given = "0" if draw.random() < 0.1 else quantity
        rows.append((parts, {"name": "F{:03}".format(len(rows)), "type": draw.choice(("PMN-2", "TM-62")), "qty": given}))
    return rows


def records():
    return Table("Polygon", [(box(*corners), {"id": name, "claim": "20 PMN-2, 20 TM-62"}) for name, corners in BOXES.items()])


def evidence(rows, kind="MultiPoint"):
    return {"FINDS": points(rows, "finds", kind), "QUANTITY": "qty", "SEARCHED": Table("Polygon", [box(*SEARCHED)]).layer(),
            "TOLERANCE": TOLERANCE, "ALLOW_UNKNOWN_DATUM": True}


def expected_parts(rows):
    """(name, part) of every row of an output of finds, and the place where it is scored."""
    parts = {}
    for given, values in rows:
        usable = [part for part in given or [None] if part != EMPTY] or [None]
        for part in usable:
            parts[(values["name"], part)] = None if values["qty"] == "0" else part
    return parts


class Rows(unittest.TestCase):
    def complete(self, outcome):
        self.assertTrue(outcome.complete, outcome.sentence)
        return outcome

    def rows_of_finds(self, layer, rows, fields):
        """Each part of each feature once, and the values of `fields` that brute force gives for its place."""
        expected = expected_parts(rows)
        seen = {}
        for feature in layer.getFeatures():
            key = (feature["name"], part_at(feature.geometry()))
            self.assertNotIn(key, seen, "written twice")
            seen[key] = tuple(value_of(feature, field) for field in fields)
        self.assertEqual(set(seen), set(expected))
        return seen, expected

    def test_score(self):
        for seed in (1, 2):
            rows = finds(seed)
            outcome = self.complete(score(**evidence(rows), MAP=records().layer(), RECORD_ID="id"))
            seen, expected = self.rows_of_finds(outcome.layer("SCORED_FINDS"), rows, ("mm_class", "mm_record"))
            for key, at in expected.items():
                self.assertEqual(seen[key][0], class_of(at), key)
                if seen[key][0] in ("inside", "near"):
                    self.assertEqual(seen[key][1], record_of(at), key)
            self.assertIn(None, [found[0] for found in seen.values()])
            self.assertIn("misplaced_nowhere", outcome.notes())
            named = next(note["features"] for note in outcome.card["notes"] if note["code"] == "misplaced_nowhere")
            self.assertTrue(named, "the note names no feature")
            counted = {record: sum(1 for at in expected.values() if class_of(at) == "inside" and record_of(at) == record)
                       for record in BOXES}
            self.assertEqual(outcome.column("RECORDS", "mm_id", "mm_finds"), counted)

    def test_comparison(self):
        rows = finds(3)
        table = records()
        a, b = (Table("Polygon", [row for row in table.rows if row[1]["id"] in names], table.fields).layer()
                for names in (("R0", "R2"), ("R1",)))
        outcome = self.complete(compare(**evidence(rows), MAP_A=a, MAP_B=b, RECORD_ID="id", RESAMPLES=0))
        seen, expected = self.rows_of_finds(outcome.layer("CHANGES"), rows, ("mm_class_a", "mm_class_b"))
        for key, at in expected.items():
            self.assertEqual(seen[key], (class_of(at, ("R0", "R2")), class_of(at, ("R1",))), key)

    def test_counts_and_casualties(self):
        """Types of finds and people hurt, each at its own place."""
        rows = finds(4)
        draw = random.Random(5)
        accidents = [([BAD], {"dead": "7"}), (None, {"dead": "9"})]
        for at in places(draw, 30):
            if draw.random() < 0.3:
                accidents.append(([draw.choice((BAD, EMPTY))], {"dead": "5"}))
            accidents.append(([at], {"dead": str(draw.randint(0, 4))}))
        outcome = self.complete(run_here("minemap:reconcilecounts", {
            **evidence(rows), "MAP": records().layer(), "RECORD_ID": "id", "CLAIM_TEXT": "claim", "FIND_TYPE": "type",
            "ACCIDENTS": points(accidents, "accidents", "Point"), "CASUALTIES": "civilian_killed=dead", "COUNTS": "TEMPORARY_OUTPUT",
            "RECORDS": "TEMPORARY_OUTPUT"}))
        found = {}
        for parts, values in rows:
            for part in parts or ():
                if part not in (BAD, EMPTY) and values["qty"] != "0" and record_of(part):
                    key = record_of(part), values["type"]
                    found[key] = found.get(key, 0) + 1
        told = {(row["mm_id"], row["mm_type"]): row["mm_found"] for row in outcome.rows("COUNTS")
                if row["mm_scope"] == "record" and row["mm_level"] == "model" and row["mm_found"]}
        self.assertEqual(told, found)
        usable = [(part, int(values["dead"])) for parts, values in accidents for part in parts or () if part not in (BAD, EMPTY)]
        self.assertEqual(outcome["KILLED"], sum(dead for _, dead in usable))
        self.assertEqual(outcome["KILLED_OFF_MAP"], sum(dead for part, dead in usable
                                                        if min(distance(part, name) for name in BOXES) > TOLERANCE))

    def test_matches(self):
        draw = random.Random(6)
        rows = finds(7, quantity="1")
        mines = [([BAD], {"id": "M000", "row": "none", "kind": "OZM-72"}), (None, {"id": "M001", "row": "none", "kind": "OZM-72"})]
        usable = [part for given, values in rows if values["qty"] != "0" for part in given or () if part not in (BAD, EMPTY)]
        near = [(x + draw.choice((-2, 2)), y + draw.choice((-2, 2))) for x, y in draw.sample(usable, 90)]
        far = [(x + 1000, y) for x, y in places(draw, 20)]
        left = near + far
        draw.shuffle(left)
        while left:
            parts = [left.pop() for _ in range(min(len(left), draw.randint(1, 3)))]
            for wrong in draw.choice(([], [], [EMPTY], [EMPTY, EMPTY])):
                parts.insert(draw.randint(0, len(parts)), wrong)
            mines.append((parts, {"id": "M{:03}".format(len(mines)), "row": "r{}".format(len(mines)), "kind": draw.choice(("PMN-2", "TM-62"))}))
        given = {name: value for name, value in evidence(rows).items() if name not in ("TOLERANCE", "SEARCHED")}
        outcome = self.complete(run_here("minemap:matchmines", {
            **given, "MAP": points(mines, "mines"), "RECORD_ID": "id", "ROW": "row", "CLAIM_TYPE": "kind", "FIND_ID": "name",
            "FIND_TYPE": "type", "GATE": 10, "PAIRS": "TEMPORARY_OUTPUT", "UNMATCHED_MINES": "TEMPORARY_OUTPUT",
            "UNMATCHED_FINDS": "TEMPORARY_OUTPUT"}))
        of_mine = {part: values for parts, values in mines for part in parts or ()}
        of_find = {part: values for parts, values in rows for part in parts or ()}
        paired_mines, paired_finds = set(), set()
        for feature in outcome.layer("PAIRS").getFeatures():
            first, last = (metres(at.x(), at.y()) for at in feature.geometry().asPolyline())
            paired_mines.add(first)
            paired_finds.add(last)
            self.assertEqual((feature["mm_id"], feature["mm_row"]), (of_mine[first]["id"], of_mine[first]["row"]))
            self.assertEqual(feature["mm_find"], of_find[last]["name"])
            self.assertEqual((feature["mm_type_a"], feature["mm_type_b"]), (of_mine[first]["kind"], of_find[last]["type"]))
        self.assertGreater(len(paired_mines), 50)
        for output, key, paired, everything in (
                ("UNMATCHED_MINES", "id", paired_mines, {at: values["id"] for at, values in of_mine.items()}),
                ("UNMATCHED_FINDS", "name", paired_finds, {at: values["name"] for at, values in of_find.items() if values["qty"] != "0"})):
            left = {part_at(feature.geometry()): (feature[key], feature["mm_id"]) for feature in outcome.layer(output).getFeatures()}
            self.assertEqual(set(left), set(everything) - paired - {BAD, EMPTY}, output)
            for at, (own, told) in left.items():
                self.assertEqual((own, told), (everything[at], everything[at]), output)

    def test_several_points_of_which_one_is_left(self):
        """A quantity counts at each point of its feature: that one of them cannot be used makes it no clearer."""
        rows = finds(8, most=1, quantity="1") + [([(20, 20), BAD], {"name": "several", "type": "TM-62", "qty": "5"})]
        outcome = run_here("minemap:reconcilecounts", {**evidence(rows), "MAP": records().layer(), "RECORD_ID": "id", "FIND_TYPE": "type",
                                                       "CLAIM_TEXT": "claim", "COUNTS": "TEMPORARY_OUTPUT"})
        self.assertFalse(outcome.complete)
        self.assertIn("several points", outcome.sentence)

    def test_reference_points(self):
        """The end of a baseline is not taken for the point that cannot be used."""
        for first in (BAD, EMPTY, None):
            with self.subTest(first):
                references = [([first] if first else None, {"of": "R0"}), ([(90, 90)], {"of": "R0"}), ([(290, -20)], {"of": "R1"})]
                outcome = self.complete(correct(
                    MAP=records().layer(), RECORD_ID="id", REFERENCE_POINTS=points(references, "points"), REFERENCE_RECORD="of",
                    EXPLANATIONS=explanations([("all", None, 1, "back_azimuth", '{"cause": "back_azimuth"}', "supported")]),
                    ALLOW_UNKNOWN_DATUM=True))
                self.assertEqual(outcome.column("PROPOSED", "id", "mm_status"),
                                 {"R0": "not corrected", "R1": "proposed", "R2": "not corrected"})
        both = [([BAD, (90, 90)], {"of": "R0"}), ([(290, -20)], {"of": "R1"})]
        outcome = self.complete(correct(
            MAP=records().layer(), RECORD_ID="id", REFERENCE_POINTS=points(both, "points"), REFERENCE_RECORD="of",
            EXPLANATIONS=explanations([("all", None, 1, "back_azimuth", '{"cause": "back_azimuth"}', "supported")]), ALLOW_UNKNOWN_DATUM=True))
        self.assertEqual(outcome.column("PROPOSED", "id", "mm_status")["R0"], "not corrected")

    def test_pairs_of_reference_points(self):
        """Of two points of one id on each side it is not known which belong together, though one cannot be used."""
        mines = [([at], {"id": "M{}".format(number)}) for number, at in enumerate(places(random.Random(9), 40))]
        mapped = [([(10, 10)], {"name": "a"}), ([(20, 20)], {"name": "b"}), ([BAD], {"name": "b"}), ([(30, 30)], {"name": "c"})]
        surveyed = [([(11, 10)], {"name": "a"}), ([(25, 20)], {"name": "b"}), ([(90, 20)], {"name": "b"}), ([(31, 30)], {"name": "c"})]
        outcome = self.complete(run_here("minemap:matchmines", {
            "MAP": points(mines, "mines"), "FINDS": points(mines, "finds"), "GATE": 5, "REFERENCE_A": points(mapped, "mapped"),
            "REFERENCE_B": points(surveyed, "surveyed"), "REFERENCE_ID": "name", "POSITION": "TEMPORARY_OUTPUT", "ALLOW_UNKNOWN_DATUM": True}))
        pairs = {row["mm_n"] for row in outcome.rows("POSITION") if row["mm_scope"] == "reference"}
        self.assertEqual(pairs, {2})

    def test_features_are_named_by_their_own_ids(self):
        table = Table("Polygon", records().rows + [(None, {"id": "LOST", "claim": ""})])
        outcome = self.complete(score(**evidence(finds(10)), MAP=table.layer(), RECORD_ID="id"))
        named = next(note["features"] for note in outcome.card["notes"] if note["code"] == "null_geometry" and note["layer"] == "layer")
        self.assertEqual(named, "4 (\"LOST\")")


if __name__ == "__main__":
    minemap_testing.main()
