#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes sample_area.gpkg: a synthetic minefield map, finds, searched ground and accidents.

Nothing in it is a real place's mine. The coordinates lie near 39.8 N 46.8 E only because the SK-42
datum operation is defined there. Run with the Python that has GDAL's bindings (Debian: python3-gdal):

    python3 generate_sample.py [output.gpkg]

The seed and the date written into the file are fixed, so two runs give the same features.
"""
import datetime
import math
import os
import random
import sys

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

SEED = 42
WRITTEN_ON = "2025-01-01T00:00:00.000Z"
NOT_REAL = "Synthetic sample data; not a real place's mines. "
CELL = 850.0  # one record per cell keeps the minefields apart
CORRIDOR = 900.0  # between the sheets: ground that no record claims

# EPSG:15865 "Pulkovo 1942 to WGS 84 (16)", spelled out so that no other operation can be chosen.
# GDAL feeds an explicit operation in the authority's axis order (latitude first), hence the swaps.
SK42_TO_WGS84 = (
    "+proj=pipeline +step +proj=axisswap +order=2,1 +step +proj=unitconvert +xy_in=deg +xy_out=rad "
    "+step +proj=push +v_3 +step +proj=cart +ellps=krass "
    "+step +proj=helmert +x=25 +y=-141 +z=-78.5 +rx=0 +ry=-0.35 +rz=-0.736 +s=0 "
    "+convention=coordinate_frame "
    "+step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3 "
    "+step +proj=unitconvert +xy_in=rad +xy_out=deg +step +proj=axisswap +order=2,1"
)


def crs(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


UTM, WGS84, SK42 = crs(32638), crs(4326), crs(4284)
TO_WGS84 = osr.CoordinateTransformation(UTM, WGS84)
TO_UTM = osr.CoordinateTransformation(WGS84, UTM)


def wgs84_to_sk42(operation):
    options = osr.CoordinateTransformationOptions()
    options.SetOperation(operation, True)
    return osr.CreateCoordinateTransformation(WGS84, SK42, options)


TO_SK42 = wgs84_to_sk42(SK42_TO_WGS84)
for spelled, named in zip(TO_SK42.TransformPoint(46.8, 39.8), wgs84_to_sk42(
        "urn:ogc:def:coordinateOperation:EPSG::15865").TransformPoint(46.8, 39.8)):
    assert abs(spelled - named) < 1e-9, "the pipeline is not EPSG:15865"


def plotted_in_wrong_datum(x, y):
    """UTM position at which a point lands when its SK-42 latitude and longitude are read as WGS 84."""
    longitude, latitude, _ = TO_WGS84.TransformPoint(x, y)
    longitude, latitude, _ = TO_SK42.TransformPoint(longitude, latitude)
    x, y, _ = TO_UTM.TransformPoint(longitude, latitude)
    return x, y


class Belt:
    """The true place of a minefield, with an axis; along and across are metres from its centre."""

    def __init__(self, x, y, azimuth, length, width):
        self.x, self.y, self.length, self.width = x, y, length, width
        self.sine, self.cosine = math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))

    def at(self, along, across):
        return (self.x + along * self.sine + across * self.cosine,
                self.y + along * self.cosine - across * self.sine)

    def ring(self, rng, margin=0.0, jitter=4.0, start=-0.5, end=0.5):
        """An irregular quadrilateral over the part start..end of the axis."""
        half = self.width / 2 + margin
        first, last = start * self.length, end * self.length
        first -= margin if start == -0.5 else 0.0
        last += margin if end == 0.5 else 0.0
        corners = [(first, -half), (last, -half), (last, half), (first, half)]
        return [self.at(a + rng.uniform(-jitter, jitter), c + rng.uniform(-jitter, jitter))
                for a, c in corners]

    def mines(self, rng, count):
        """Rows parallel to the axis, mines evenly spaced in a row, each laid a little off."""
        rows = max(2, min(4, int(self.width // 13)))
        places = []
        for i in range(count):
            row, step = i % rows, i // rows
            across = ((row + 0.5) / rows - 0.5) * 0.8 * self.width
            along = ((step + 0.5) / math.ceil(count / rows) - 0.5) * 0.92 * self.length
            places.append(self.at(along + rng.gauss(0, 1.2), across + rng.gauss(0, 0.8)))
        return places


def multipolygon(rings):
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for corners in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in list(corners) + [corners[0]]:
            ring.AddPoint_2D(round(x, 2), round(y, 2))
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        result.AddGeometry(polygon)
    assert result.IsValid()
    return result


def point(x, y):
    result = ogr.Geometry(ogr.wkbPoint)
    result.AddPoint_2D(x, y)
    return result


def day(year, month, date):
    return datetime.date(year, month, date)


def some_day(rng, first, last):
    return first + datetime.timedelta(days=rng.randrange((last - first).days + 1))


class Sample:
    """Everything in the sample area, built sheet by sheet."""

    # sheet: columns, rows, records, corner direction (x, y) of the area, records that hold no mine
    SHEETS = {
        "A": (4, 4, 16, (-1, 1), {12}),
        "B": (4, 4, 16, (1, 1), {9}),
        "C": (5, 4, 18, (-1, -1), set(range(1, 19)) - {2, 4, 7, 9, 12, 14, 17}),
        "D": (4, 3, 10, (1, -1), {8}),
    }
    TYPES = ["PMN-2", "PMN-2", "PMN", "TM-57", "TM-62M", "PMN-2;TM-57"]
    # ground searched although no record is near: centre, and what lies there
    BLOCKS = [(-120, 3200, 24), (130, 2250, 22), (0, 1200, 0), (0, 0, 0), (-110, -1250, 23),
              (0, -2450, "later"), (-2900, 0, 0), (-1500, 90, 0), (1550, 120, 26), (2950, -110, 18)]

    def __init__(self):
        self.rng = random.Random(SEED)
        self.centre = TO_UTM.TransformPoint(46.8, 39.8)[:2]
        self.records, self.finds, self.searched, self.accidents = [], [], [], []
        self.tasks = 0
        self.displacements = []
        for sheet in self.SHEETS:
            self.add_records(sheet)
        for sheet in "ABC":
            self.search_sheet(sheet)
        self.search_sheet_d()
        self.search_blocks()
        self.add_paper_releases()
        self.add_finds_in_records()
        self.add_finds_outside_search()
        self.add_accidents()
        self.number_finds()

    # --- the map -------------------------------------------------------------------------------

    def add_records(self, sheet):
        rng = self.rng
        columns, rows, count, (east, north), empty = self.SHEETS[sheet]
        for i in range(count):
            column, row = i % columns, i // columns
            x = self.centre[0] + east * (CORRIDOR / 2 + (column + 0.5) * CELL) + rng.uniform(-60, 60)
            y = self.centre[1] + north * (CORRIDOR / 2 + (row + 0.5) * CELL) + rng.uniform(-60, 60)
            azimuth = rng.uniform(0, 180)
            if sheet == "B":
                # Mostly north-south, across the displacement; every fourth lies along it and so keeps
                # some finds on the map.
                azimuth = rng.uniform(-50, 50) if i % 4 else rng.uniform(72, 98)
            belt = Belt(x, y, azimuth, rng.uniform(120, 400), rng.uniform(22, 60))
            number = i + 1
            mines = 0 if number in empty else rng.randrange(27, 45)
            claimed = mines if mines and rng.random() < 0.6 else max(10, (mines or 35) + rng.randrange(-8, 9))
            record = {
                "rec_id": f"{sheet}-{number:02d}", "sheet": sheet,
                "laid": some_day(rng, day(1992, 4, 1), day(1994, 4, 30)),
                "mines": claimed, "mine_type": rng.choice(self.TYPES),
                "belt": belt, "true_mines": mines,
            }
            record["geometry"] = self.plotted(record)
            self.records.append(record)

    def plotted(self, record):
        """How the sheet shows the belt: sheet A has one record in two parts and one drawn badly."""
        rng, belt = self.rng, record["belt"]
        if record["rec_id"] == "A-05":
            rings = [belt.ring(rng, end=-0.06), belt.ring(rng, start=0.06)]
        else:
            rings = [belt.ring(rng)]
        east, north = rng.gauss(0, 3), rng.gauss(0, 3)
        if record["rec_id"] == "A-07":
            east, north = 95 * belt.cosine, -95 * belt.sine
        rings = [[(x + east, y + north) for x, y in ring] for ring in rings]
        if record["sheet"] == "B":
            wrong = [[plotted_in_wrong_datum(x, y) for x, y in ring] for ring in rings]
            self.displacements += [(a[0] - b[0], a[1] - b[1])
                                   for new, old in zip(wrong, rings) for a, b in zip(new, old)]
            rings = wrong
        return multipolygon(rings)

    # --- searched ground -----------------------------------------------------------------------

    def add_search(self, rings, method="clearance", task=None, completed=None):
        if task is None:
            self.tasks += 1
            task = f"T-{self.tasks:03d}"
        completed = completed or some_day(self.rng, day(2021, 9, 1), day(2024, 6, 30))
        depth = {"clearance": self.rng.choice([13, 20]), "technical survey": 13}.get(method)
        search = {"method": method, "completed": completed, "task": task, "depth_cm": depth,
                  "geometry": multipolygon(rings)}
        self.searched.append(search)
        return search

    def around(self, record, **part):
        """Ground searched about the place the map shows, with a margin of 160 to 190 m."""
        belt = record["belt"]
        shown = record["geometry"].Centroid()
        aimed = Belt(shown.GetX(), shown.GetY(), 0, belt.length, belt.width)
        aimed.sine, aimed.cosine = belt.sine, belt.cosine
        return aimed.ring(self.rng, margin=self.rng.uniform(160, 190), jitter=15, **part)

    def search_sheet(self, sheet):
        """Ten tasks; the last record of the sheet is searched for half of its length only."""
        records = [r for r in self.records if r["sheet"] == sheet]
        half = records.pop()
        pairs = len(records) - 9
        groups = [records[2 * i:2 * i + 2] for i in range(pairs)] + [[r] for r in records[2 * pairs:]]
        for index, group in enumerate(groups):
            rings = [self.around(r) for r in group]
            if len(rings) == 2 and multipolygon(rings[:1]).Intersects(multipolygon(rings[1:])):
                first = self.add_search(rings[:1])  # parts that overlap are no valid multipolygon
                self.add_search(rings[1:], task=first["task"], completed=first["completed"])
            else:
                first = self.add_search(rings)
            if index == 2:  # a technical survey before the clearance, over part of the same ground
                self.add_search([self.around(group[0], end=0.1)], "technical survey", first["task"],
                                first["completed"] - datetime.timedelta(days=90))
        self.add_search([self.around(half, end=0.0)])

    def search_sheet_d(self):
        for record in [r for r in self.records if r["rec_id"] in ("D-01", "D-05")]:
            self.add_search([self.around(record)])
        partly = next(r for r in self.records if r["rec_id"] == "D-02")
        self.add_search([self.around(partly, start=0.2)], "technical survey")

    def search_blocks(self):
        """Area clearance that no record triggered; some of it holds mines that no record shows."""
        rng = self.rng
        for east, north, mines in self.BLOCKS:
            x, y = self.centre[0] + east, self.centre[1] + north
            block = Belt(x, y, rng.uniform(0, 90), rng.uniform(330, 430), rng.uniform(330, 430))
            search = self.add_search([block.ring(rng, jitter=25)])
            later = mines == "later"
            belt = Belt(x, y, rng.uniform(0, 180), rng.uniform(110, 200), rng.uniform(22, 40))
            for place in belt.mines(rng, 24 if later else mines):
                self.add_find(place, rng.choice(["PMN-2", "TM-57"]), "unmapped", search["task"],
                              day(2020, 10, 31) if later else None)

    def add_paper_releases(self):
        """Ground released without a search that would have found a mine: it must not count as searched."""
        by_id = {r["rec_id"]: r for r in self.records}
        for rec_id, method in (("D-04", "cancellation"), ("D-07", "cancellation"),
                               ("D-06", "reduction"), ("D-09", "reduction")):
            self.add_search([self.around(by_id[rec_id])], method)

    # --- finds ---------------------------------------------------------------------------------

    def counted_searches(self, geometry):
        return [s for s in self.searched
                if s["method"] in ("clearance", "technical survey") and s["geometry"].Contains(geometry)]

    def add_find(self, place, item, origin, task, laid_from=None):
        """A find as a receiver gives it. In searched ground it was found before the search ended."""
        rng = self.rng
        x, y = place[0] + rng.gauss(0, 2.0), place[1] + rng.gauss(0, 2.0)
        dates = [s["completed"] for s in self.searched if s["geometry"].Contains(point(x, y))]
        last = min(dates) if dates else day(2024, 6, 30)
        found_on = some_day(rng, last - datetime.timedelta(days=100), last)
        if laid_from is None and rng.random() < 0.05:
            laid_from = some_day(rng, day(1985, 1, 31), day(1991, 12, 31))  # end of the lot's month
        chance = rng.random()
        quantity = None if chance < 0.03 else 2 if chance < 0.05 else 3 if chance < 0.06 else 1
        self.finds.append({"item": item, "qty": quantity, "found_on": found_on, "laid_from": laid_from,
                           "task": None if rng.random() < 0.03 else task, "origin": origin, "x": x, "y": y})

    def item_of(self, record):
        claimed = record["mine_type"].split(";")
        if self.rng.random() < 0.9:
            return self.rng.choice(claimed)
        return self.rng.choice(["PMN-2", "PMN", "OZM-72", "TM-57", "TM-62M"])

    def add_finds_in_records(self):
        rng = self.rng
        for record in self.records:
            for place in record["belt"].mines(rng, record["true_mines"]):
                searches = self.counted_searches(point(*place))
                if searches and rng.random() < 0.96:
                    self.add_find(place, self.item_of(record), record["sheet"], searches[0]["task"])
            if record["rec_id"] == "A-03":  # a belt laid again long after its record
                for place in record["belt"].mines(rng, 16):
                    self.add_find(place, "PMN-2", "A", self.counted_searches(point(*place))[0]["task"],
                                  day(2020, 11, 30))

    def add_finds_outside_search(self):
        """Spot tasks: at unsearched records of sheet D, just outside tasks, and in the open."""
        rng = self.rng
        for record in self.records:
            if record["rec_id"] in ("D-03", "D-10"):
                for place in record["belt"].mines(rng, 11):
                    self.add_find(place, self.item_of(record), "D", None)
        ground = self.searched[0]["geometry"].Clone()
        for search in self.searched[1:]:
            ground = ground.Union(search["geometry"])
        edge = ground.Buffer(6).Boundary()
        lines = [edge.GetGeometryRef(i) for i in range(edge.GetGeometryCount())] or [edge]
        for _ in range(6):
            line = rng.choice(lines)
            place = line.Value(rng.uniform(0, line.Length()))
            self.add_find((place.GetX(), place.GetY()), "PMN-2", "open", None)
        for _ in range(10):
            self.add_find(self.place_outside(ground), rng.choice(["PMN", "TM-57"]), "open", None)

    def place_outside(self, ground):
        while True:
            x = self.centre[0] + self.rng.uniform(-3800, 3800)
            y = self.centre[1] + self.rng.uniform(-3800, 3800)
            if not ground.Buffer(30).Contains(point(x, y)):
                return x, y

    def number_finds(self):
        self.finds.sort(key=lambda f: (f["found_on"], f["x"], f["y"]))
        for number, find in enumerate(self.finds, 1):
            find["find_id"] = f"F-{number:04d}"
            longitude, latitude, _ = TO_WGS84.TransformPoint(find["x"], find["y"])
            find["geometry"] = point(round(longitude, 7), round(latitude, 7))

    # --- accidents -----------------------------------------------------------------------------

    def add_accidents(self):
        rng = self.rng
        by_id = {r["rec_id"]: r for r in self.records}

        def add(place, happened):
            self.accidents.append({"happened": happened, "geometry": point(round(place[0], 2), round(place[1], 2))})

        # In true minefields, before the ground was searched.
        for rec_id in ("A-02", "A-10", "B-03", "B-14", "C-07", "D-03"):
            belt = by_id[rec_id]["belt"]
            add(belt.at(rng.uniform(-0.4, 0.4) * belt.length, 0), some_day(rng, day(1995, 1, 1), day(2021, 3, 31)))
        # In ground that a task had reported cleared: this one must raise the alarm.
        belt = by_id["A-06"]["belt"]
        place = belt.at(0, belt.width / 2 + 110)
        completed = max(s["completed"] for s in self.counted_searches(point(*place)))
        add(place, completed + datetime.timedelta(days=75))
        ground = self.searched[0]["geometry"].Clone()
        for search in self.searched[1:]:
            ground = ground.Union(search["geometry"])
        for _ in range(5):
            add(self.place_outside(ground), some_day(rng, day(1996, 1, 1), day(2024, 5, 31)))
        self.accidents.sort(key=lambda a: a["happened"])
        for number, accident in enumerate(self.accidents, 1):
            accident["acc_id"] = f"X-{number:02d}"

    def boundary(self):
        x, y = self.centre
        corners = [(-5100, -4600), (4700, -4500), (4900, 700), (4600, 4700), (-4700, 4800)]
        whole = multipolygon([[(x + e, y + n) for e, n in corners]])  # keeps the part it owns alive
        return [{"name": "Synthetic sample area", "geometry": whole.GetGeometryRef(0).Clone()}]


# --- writing -----------------------------------------------------------------------------------

TEXT, WHOLE, DATE = ogr.OFTString, ogr.OFTInteger, ogr.OFTDate
LAYERS = [
    ("claimed_minefields", ogr.wkbMultiPolygon, UTM, "Records of the map under test, on four sheets.",
     [("rec_id", TEXT), ("sheet", TEXT), ("laid", DATE), ("mines", WHOLE), ("mine_type", TEXT)]),
    ("finds", ogr.wkbPoint, WGS84, "Mines found on the ground.",
     [("find_id", TEXT), ("item", TEXT), ("qty", WHOLE), ("found_on", DATE), ("laid_from", DATE), ("task", TEXT)]),
    ("searched_ground", ogr.wkbMultiPolygon, UTM,
     "Ground cleared or surveyed; cancellation and reduction are not a search.",
     [("method", TEXT), ("completed", DATE), ("task", TEXT), ("depth_cm", WHOLE)]),
    ("accidents", ogr.wkbPoint, UTM, "Detonations; no data about people.", [("acc_id", TEXT), ("happened", DATE)]),
    ("sample_boundary", ogr.wkbPolygon, UTM, "The area of interest.", [("name", TEXT)]),
]


def write(sample, path):
    rows = {"claimed_minefields": sample.records, "finds": sample.finds, "searched_ground": sample.searched,
            "accidents": sample.accidents, "sample_boundary": sample.boundary()}
    gdal.SetConfigOption("OGR_CURRENT_DATE", WRITTEN_ON)
    if os.path.exists(path):
        os.remove(path)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    for name, shape, reference, description, fields in LAYERS:
        layer = source.CreateLayer(name, reference, shape, [
            "GEOMETRY_NAME=geom", f"IDENTIFIER={name} (synthetic)", f"DESCRIPTION={NOT_REAL}{description}"])
        for field, kind in fields:
            layer.CreateField(ogr.FieldDefn(field, kind))
        layer.StartTransaction()
        for row in rows[name]:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, _ in fields:
                value = row[field]
                if value is not None:
                    feature.SetField(field, value.isoformat() if isinstance(value, datetime.date) else value)
            feature.SetGeometry(row["geometry"])
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    source.SetMetadataItem("DESCRIPTION", NOT_REAL + f"Made by generate_sample.py, seed {SEED}.")
    source = None


def print_key(sample):
    total = len(sample.finds)
    for sheet in Sample.SHEETS:
        records = [r for r in sample.records if r["sheet"] == sheet]
        finds = sum(f["origin"] == sheet for f in sample.finds)
        print(f"sheet {sheet}: {len(records)} records, {sum(r['true_mines'] > 0 for r in records)} hold mines, "
              f"{sum(r['true_mines'] for r in records)} mines laid, {sum(r['mines'] for r in records)} claimed, "
              f"{finds} finds ({finds / total:.1%})")
    for origin, words in (("unmapped", "belts on no sheet"), ("open", "spots in the open")):
        finds = sum(f["origin"] == origin for f in sample.finds)
        print(f"{words}: {finds} finds ({finds / total:.1%})")
    east = sum(d[0] for d in sample.displacements) / len(sample.displacements)
    north = sum(d[1] for d in sample.displacements) / len(sample.displacements)
    convergence = 1.8 * math.sin(math.radians(39.8))  # grid to true north, 1.8 degrees east of the meridian
    print(f"displacement of sheet B (map - truth, EPSG:32638): {east:.2f} m E, {north:.2f} m N, "
          f"{math.hypot(east, north):.2f} m; to true azimuth "
          f"{math.degrees(math.atan2(east, north)) + convergence:.1f}")
    print(f"{total} finds, {len(sample.searched)} searched polygons, {sample.tasks} tasks, "
          f"{len(sample.accidents)} accidents; "
          f"{sum(f['laid_from'] is not None and f['laid_from'].year >= 2020 for f in sample.finds)} finds laid later")


if __name__ == "__main__":
    made = Sample()
    write(made, sys.argv[1] if len(sys.argv) > 1
          else os.path.join(os.path.dirname(os.path.abspath(__file__)), "sample_area.gpkg"))
    print_key(made)
