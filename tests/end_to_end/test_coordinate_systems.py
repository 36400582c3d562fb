# SPDX-License-Identifier: GPL-2.0-or-later
"""One world in many coordinate systems gives one score; what QGIS cannot place well is refused."""
import unittest

import minemap_testing
from minemap_testing import WORK, score
from qgis.core import (
    QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsGeometry,
)
from worlds import ORIGIN, Table, boundary_of, box, four_records, random_world, their_finds, their_search

#: What the contract allows between coordinate systems, metres.
SAME = 0.05
TOLERANCE = 25

#: National grids with an operation to WGS 84 that needs no grid file, and where they are used: UTM zone, metres north.
NATIONAL_GRIDS = {
    "EPSG:28408": ("EPSG:32638", 0),  # Pulkovo 1942, zone 8, seven parameters
    "EPSG:31370": ("EPSG:32631", 1215000),  # Belgian Lambert 72, seven parameters
    "EPSG:27700": ("EPSG:32630", 1400000),  # British National Grid, seven parameters
    "EPSG:3116": ("EPSG:32618", -3900000),  # MAGNA-SIRGAS, Bogota zone, three parameters
    "EPSG:3405": ("EPSG:32648", -2080000),  # VN-2000, seven parameters
}


def at(table, utm, north):
    moved = table.moved(lambda x, y: (x, y + north))
    moved.crs = utm
    return moved


def in_crs(table, crs):
    """As somebody in that country has it: by way of WGS 84, with QGIS's own choice of operation."""
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    context = QgsCoordinateTransformContext()
    steps = [
        QgsCoordinateTransform(QgsCoordinateReferenceSystem(table.crs), geographic, context),
        QgsCoordinateTransform(geographic, QgsCoordinateReferenceSystem(crs), context),
    ]

    def transformed(wkt):
        geometry = QgsGeometry.fromWkt(wkt)
        for step in steps:
            geometry.transform(step)
        return geometry.asWkt(17)

    result = table.rewritten(transformed)
    result.crs = crs
    return result


class CoordinateSystems(unittest.TestCase):
    def run_world(self, world, crs_of_map, crs_of_finds, crs_of_search):
        records, finds, searched = world
        return score(MAP=in_crs(records, crs_of_map).layer(), RECORD_ID="id", GROUP_BY="sheet", FINDS=in_crs(finds,
                crs_of_finds).layer(),
                     SEARCHED=in_crs(searched, crs_of_search).layer(), TOLERANCE=TOLERANCE, TOLERANCES="5;25;100")

    def doubtful(self, world, outcome):
        """Finds so near to a threshold that another class is no fault."""
        edge = boundary_of(world[2])
        rows = {row["id"]: row for row in outcome.rows("SCORED_FINDS")}
        doubtful = set()
        for wkt, values in world[1].rows:
            row = rows[values["id"]]
            if edge.distance(QgsGeometry.fromWkt(wkt)) <= SAME or abs(row["mm_dist"] - TOLERANCE) <= SAME or abs(row["mm_edge"] or 1) <= SAME:
                doubtful.add(values["id"])
        return doubtful

    def check_same(self, world, first, second):
        doubtful = self.doubtful(world, first)
        self.assertLess(len(doubtful), 10, "the world has too many finds on a threshold to show anything")
        rows = {row["id"]: row for row in second.rows("SCORED_FINDS")}
        for row in first.rows("SCORED_FINDS"):
            other = rows[row["id"]]
            self.assertAlmostEqual(row["mm_dist"], other["mm_dist"], delta=SAME, msg=row["id"])
            if row["id"] in doubtful:
                continue
            self.assertEqual(row["mm_class"], other["mm_class"], row)
            self.assertEqual(row["mm_record"], other["mm_record"], row)
            if row["mm_edge"] is not None:
                self.assertAlmostEqual(row["mm_edge"], other["mm_edge"], delta=SAME, msg=row["id"])
            if row["mm_azimuth"] is not None and row["mm_dist"] > 10:
                turn = abs(row["mm_azimuth"] - other["mm_azimuth"]) % 360
                self.assertLess(min(turn, 360 - turn), 0.5, row)
        verdicts = first.column("RECORDS", "id", "mm_verdict")
        if not doubtful:
            self.assertEqual(verdicts, second.column("RECORDS", "id", "mm_verdict"))
        for area in ("MAPPED_AREA", "SEARCHED_AREA", "MAPPED_SEARCHED_AREA"):
            self.assertAlmostEqual(first[area] / second[area], 1, delta=2e-4, msg=area)
        self.assertAlmostEqual(first["CHANCE_RATE"], second["CHANCE_RATE"], delta=1e-3)

    def test_national_grids(self):
        for number, (crs, (utm, north)) in enumerate(NATIONAL_GRIDS.items()):
            with self.subTest(crs=crs):
                world = [at(table, utm, north) for table in random_world(40 + number)]
                plain = self.run_world(world, utm, utm, utm)
                self.check_same(world, plain, self.run_world(world, crs, crs, crs))
                mixed = self.run_world(world, crs, "EPSG:4326", utm)
                self.check_same(world, plain, mixed)
                accuracies = [operation["accuracy"] for operation in mixed.card["crs"]["operations"]]
                self.assertEqual(len(accuracies), 3)
                self.assertTrue(all(accuracy is not None for accuracy in accuracies))

    def test_degrees_and_web_mercator(self):
        world = random_world(50)
        plain = self.run_world(world, "EPSG:32638", "EPSG:32638", "EPSG:32638")
        for systems in (["EPSG:4326"] * 3, ["EPSG:3857"] * 3, ["EPSG:3857", "EPSG:4326", "EPSG:32638"], ["EPSG:32638", "EPSG:3857",
                "EPSG:4326"]):
            with self.subTest(systems=systems):
                self.check_same(world, plain, self.run_world(world, *systems))

    def test_over_the_180th_meridian(self):
        """Grids of either side hold a map of both."""
        zones = ("EPSG:32660", "EPSG:32601")
        to_zone = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(zones[0]),
                                         QgsCoordinateTransformContext())
        meridian = QgsGeometry.fromWkt("Point(180 39.78)")
        meridian.transform(to_zone)
        east = meridian.asPoint().x() - ORIGIN[0] - 300

        def moved(table):
            result = table.moved(lambda x, y: (x + east, y))
            result.crs = zones[0]
            return result

        world = [moved(table) for table in random_world(51)]
        to_degrees = QgsCoordinateTransform(to_zone.destinationCrs(), to_zone.sourceCrs(), QgsCoordinateTransformContext())
        longitudes = []
        for wkt, _ in world[0].rows:
            geometry = QgsGeometry.fromWkt(wkt)
            geometry.transform(to_degrees)
            longitudes.append(geometry.boundingBox().xMinimum())
        self.assertTrue(min(longitudes) < -179 and max(longitudes) > 179, "the map lies on both sides")
        one = self.run_world(world, zones[0], zones[0], zones[0])
        self.check_same(world, one, self.run_world(world, zones[1], zones[1], zones[1]))
        self.check_same(world, one, self.run_world(world, zones[1], zones[0], zones[1]))

    def test_long_edges(self):
        """An edge of 6 km is straight where it was drawn: the finds along it keep their sides in every CRS."""
        long_edge = Table("Polygon", [(box(-3000, 0, 6000, 2000), {"id": "R1", "sheet": "a"})])
        finds = Table("Point", [("Point({} {})".format(ORIGIN[0] - 3000 + 100 * step, ORIGIN[1] + side),
                {"id": "F{}{:+}".format(step, side)})
                                for step in range(1, 60) for side in (-1, 1)])
        searched = Table("Polygon", [(box(-3100, -100, 6200, 2200), {})], {"id": "string"})
        plain = self.run_world((long_edge, finds, searched), "EPSG:32638", "EPSG:32638", "EPSG:32638")
        mixed = self.run_world((long_edge, finds, searched), "EPSG:32638", "EPSG:4326", "EPSG:32638")
        for outcome in (plain, mixed):
            classes = outcome.column("SCORED_FINDS", "id", "mm_class")
            wrong = {name: value for name, value in classes.items() if value != ("inside" if name.endswith("+1") else "near")}
            self.assertEqual(wrong, {})

    def four(self, **changed):
        return {"MAP": four_records().layer(), "RECORD_ID": "id", "FINDS": their_finds().layer(),
                "SEARCHED": their_search().layer(), **changed}

    def refused(self, layer_name, text, **changed):
        outcome = score(**self.four(**changed))
        self.assertFalse(outcome.complete)
        self.assertIn(layer_name, outcome.sentence)
        self.assertIn(text, outcome.sentence)

    def test_without_crs(self):
        for role, table in (("MAP", four_records()), ("FINDS", their_finds()), ("SEARCHED", their_search()), ("AREA",
                their_search())):
            with self.subTest(role=role):
                self.refused("placeless", "assign", **{role: table.layer(crs="none", name="placeless")})

    def layers_with_wkt(self, wkt):
        crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
        self.assertTrue(crs.isValid())
        layers = {}
        for role, table in (("MAP", four_records()), ("FINDS", their_finds()), ("SEARCHED", their_search())):
            layers[role] = table.layer(name="own system")
            layers[role].setCrs(crs)
        return layers

    UNKNOWN_DATUM = (
        'PROJCS["local grid",GEOGCS["own",DATUM["unknown",SPHEROID["Krassowsky 1940",6378245,298.3]],PRIMEM["Greenwich",0],'
        'UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],'
        'PARAMETER["central_meridian",46.5],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],'
        'PARAMETER["false_northing",0],UNIT["metre",1]]'
    )

    def test_unknown_datum(self):
        """A ballpark shift is refused; allowed, it leads the summary and the report."""
        self.refused("own system", "datum", **self.layers_with_wkt(self.UNKNOWN_DATUM))
        report = WORK / "out" / "unknown_datum.html"
        allowed = score(**self.four(**self.layers_with_wkt(self.UNKNOWN_DATUM), ALLOW_UNKNOWN_DATUM=True, REPORT=str(report)))
        self.assertIn("datum", allowed["SUMMARY"].splitlines()[0])
        self.assertIn("unknown_datum_allowed", allowed.notes())
        text = report.read_text(encoding="utf-8")
        self.assertLess(text.index("datum"), text.index("too few to judge"))

    def test_outside_the_area_of_use(self):
        layer = four_records().layer(name="misplaced")
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:27700"))
        self.refused("misplaced", "area", MAP=layer)

    def test_wrong_crs_of_finds(self):
        layer = their_finds().layer(name="other zone")
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32636"))
        self.refused("other zone", "is a CRS wrong?", FINDS=layer)


if __name__ == "__main__":
    minemap_testing.main()
