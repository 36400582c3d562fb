# SPDX-License-Identifier: GPL-2.0-or-later
"""Small, nasty, synthetic worlds to compare minemap:scoremap with the oracle on.

    python3 random_worlds.py SEED FOLDER [--shuffle]

writes FOLDER/world.gpkg and FOLDER/parameters.json. The same seed gives the same world; --shuffle writes its
features in another order, which may change nothing but the order of the rows.
"""
import json
import math
import os
import random
import sys

from osgeo import gdal, ogr, osr
from shapely.affinity import rotate
from shapely.geometry import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon, box

import pyproj

from scoremap_oracle import LAYERS, WGS84, best_transformer, map_rings

gdal.UseExceptions()

SIZE = 2000.0  # metres
# Not the oracle's plane: PROJ's inverse azimuthal equal-area is off by 0.8 mm here, its transverse Mercator by nanometres.
PLANE = pyproj.CRS("+proj=tmerc +lat_0=39.8 +lon_0=46.7 +datum=WGS84 +units=m +no_defs")
TO_LONLAT = pyproj.Transformer.from_crs(PLANE, WGS84, always_xy=True)
EMPTY = "empty"
SYSTEMS = (4326, 32638, 28408)


class Writer:
    """Coordinates of the plane, or already those of the layer's own CRS, written to a GeoPackage layer."""

    def __init__(self, epsg):
        self.epsg = epsg
        self.inverse = pyproj.Transformer.from_pipeline(inverse_pipeline(epsg)) if epsg != 4326 else None

    def to_source(self, geometry):
        def change(coordinates):
            lon, lat = TO_LONLAT.transform([c[0] for c in coordinates], [c[1] for c in coordinates])
            if self.inverse is not None:
                lon, lat = self.inverse.transform(lon, lat, direction="INVERSE")
            return list(zip(lon, lat))

        return map_rings(geometry, change)


def inverse_pipeline(epsg):
    """The operation from a CRS to WGS 84 longitude and latitude, the one the oracle reads it with."""
    return best_transformer(pyproj.CRS(epsg), WGS84).definition


class World:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        dice = self.dice
        self.T = dice.choice([10.0, 25.0, 25.0, 60.0])
        mode = dice.choice(["same", "mixed", "mixed"])
        one = dice.choice(SYSTEMS)
        self.epsg = {role: one if mode == "same" else dice.choice(SYSTEMS) for role in LAYERS}
        self.writers = {role: Writer(epsg) for role, epsg in self.epsg.items()}
        self.date_style = {role: dice.choice(["date", "text", "text", "year"]) for role in LAYERS}
        self.rows = {role: [] for role in LAYERS}
        self.with_lines, self.with_points = dice.random() < 0.6, dice.random() < 0.5
        self.with_searched, self.with_area = dice.random() < 0.9, dice.random() < 0.4
        self.with_accidents = dice.random() < 0.7
        self.ids_some_null = dice.random() < 0.3
        self.make_map()
        self.make_searched()
        self.make_finds()
        self.make_accidents()
        if self.with_area:
            self.make_area()
        self.parameters = self.make_parameters()

    # -- small helpers

    def place(self, margin=150.0):
        half = SIZE / 2 - margin
        return self.dice.uniform(-half, half), self.dice.uniform(-half, half)

    def date(self, low, high, null=0.25):
        """A date as (year, month or None, day or None), or None."""
        if self.dice.random() < null:
            return None
        year, month, day = self.dice.randint(low, high), self.dice.randint(1, 12), self.dice.randint(1, 28)
        return self.dice.choice([(year, None, None), (year, month, None), (year, month, day), (year, month, day)])

    def add(self, role, geometry, **fields):
        """A row; the geometry is in the plane and goes through the layer's CRS."""
        if geometry is not None and geometry != EMPTY:
            geometry = self.writers[role].to_source(geometry)
        self.add_source(role, geometry, **fields)

    def add_source(self, role, geometry, **fields):
        self.rows[role].append((geometry, dict(fields, uid=sum(len(r) for r in self.rows.values()) + 1)))

    def rectangle(self, x, y, width, height, angle=None):
        angle = self.dice.uniform(0, 90) if angle is None else angle
        return rotate(box(x - width / 2, y - height / 2, x + width / 2, y + height / 2), angle)

    def blob(self, x, y, radius):
        count = self.dice.randint(5, 12)
        return Polygon([(x + radius * self.dice.uniform(0.5, 1) * math.cos(2 * math.pi * i / count),
                         y + radius * self.dice.uniform(0.5, 1) * math.sin(2 * math.pi * i / count))
                        for i in range(count)])

    def record_fields(self, role):
        number = sum(len(self.rows[r]) for r in ("MAP", "MAP_LINES", "MAP_POINTS")) + 1
        dice = self.dice
        identifier = f"R{number:03d}"
        if self.ids_some_null and dice.random() < 0.15:
            identifier = None
        elif number > 3 and dice.random() < 0.05:
            identifier = "R002"
        return {"rec_id": identifier, "sheet": dice.choice(["A", "A", "B", "B", "C", None]),
                "made": self.date(1992, 1996), "claimed": dice.choice([None, 0, 5, 30])}

    # -- layers

    def make_map(self):
        dice = self.dice
        self.shapes = []  # in the plane
        for i in range(dice.randint(5, 18)):
            x, y = self.place()
            kind = dice.choice(["rectangle", "rectangle", "axis", "blob", "hole", "multi", "belt", "tiny", "bowtie",
                                "twin", "overlap", "neighbour"])
            if kind == "rectangle":
                shape = self.rectangle(x, y, dice.uniform(20, 200), dice.uniform(10, 90))
            elif kind == "axis":
                shape = self.rectangle(x, y, dice.uniform(20, 90), dice.uniform(20, 90), 0)
            elif kind == "blob":
                shape = self.blob(x, y, dice.uniform(30, 150))
            elif kind == "hole":
                shape = Polygon(self.rectangle(x, y, 160, 120, 30).exterior, [self.rectangle(x, y, 60, 50, 30).exterior])
            elif kind == "multi":
                shape = MultiPolygon([self.rectangle(x, y, 60, 40, 0), self.rectangle(x + 110, y + 60, 30, 50, 20)])
            elif kind == "belt":
                shape = self.rectangle(x, y, dice.uniform(500, 900), 15)
            elif kind == "tiny":
                shape = self.rectangle(x, y, 0.4, 0.3)
            elif kind == "bowtie":
                shape = Polygon([(x, y), (x + 60, y + 50), (x + 60, y), (x, y + 50)])
            else:
                plain = [s for s in self.shapes if s.geom_type == "Polygon" and s.is_valid]
                if not plain:
                    continue
                other = dice.choice(plain)
                if kind == "twin":
                    shape = other
                elif kind == "overlap":
                    shape = self.rectangle(other.centroid.x + 15, other.centroid.y + 10, 80, 40)
                else:  # shares an edge, vertex for vertex
                    (ax, ay), (bx, by) = other.exterior.coords[:2]
                    shape = Polygon([(bx, by), (ax, ay), (ax + (by - ay), ay - (bx - ax)), (bx + (by - ay), by - (bx - ax))])
                    if not shape.is_valid or shape.area < 1:
                        continue
            self.shapes.append(shape)
            self.add("MAP", shape, **self.record_fields("MAP"))
        if dice.random() < 0.5:
            self.add("MAP", None, **self.record_fields("MAP"))
        if dice.random() < 0.3:
            self.add("MAP", EMPTY, **self.record_fields("MAP"))
        self.lines, self.dots = [], []
        if self.with_lines:
            for i in range(dice.randint(1, 5)):
                x, y = self.place()
                line = LineString([(x, y), (x + dice.uniform(-150, 150), y + 80), (x + dice.uniform(50, 350), y + 120)])
                if dice.random() < 0.3:
                    line = MultiLineString([line, LineString([(x - 90, y - 60), (x - 20, y - 70)])])
                self.lines.append(line)
                self.add("MAP_LINES", line, **self.record_fields("MAP_LINES"))
        if self.with_points:
            for i in range(dice.randint(1, 6)):
                dot = Point(*self.place())
                if dice.random() < 0.2:
                    dot = MultiPoint([(dot.x, dot.y), (dot.x + 40, dot.y - 30)])
                self.dots.append(dot)
                self.add("MAP_POINTS", dot, **self.record_fields("MAP_POINTS"))

    def make_searched(self):
        dice = self.dice
        self.searched_shapes = []
        for i in range(dice.randint(4, 26)):
            kind = dice.choice(["cover", "cover", "half", "free", "free", "blob", "twin", "bowtie"])
            target = dice.choice(self.shapes + self.lines + self.dots) if self.shapes else Point(0, 0)
            x, y = target.centroid.x, target.centroid.y
            if kind == "cover":
                shape = target.buffer(dice.uniform(5, 60), 2) if target.is_valid else target.convex_hull.buffer(20, 2)
            elif kind == "half":
                shape = self.rectangle(x + 60, y, 150, 400)
            elif kind == "free":
                shape = self.rectangle(*self.place(), dice.uniform(60, 500), dice.uniform(50, 190))
            elif kind == "blob":
                shape = self.blob(*self.place(), dice.uniform(100, 400))
            elif kind == "bowtie":
                shape = Polygon([(x, y), (x + 160, y + 150), (x + 160, y), (x, y + 150)])
            else:
                shape = dice.choice(self.searched_shapes) if self.searched_shapes else self.rectangle(x, y, 100, 100)
            self.searched_shapes.append(shape)
            self.add("SEARCHED", shape, kind=dice.choice(["clearance", "clearance", "technical survey", "cancelled"]),
                     done=self.date(1990, 2020), task=dice.choice([None, f"S{i}", f"S{i}", f"S{i % 5}"]))
        if dice.random() < 0.3:
            self.add("SEARCHED", None, kind="clearance", done=None, task="S0")

    def find_fields(self):
        dice = self.dice
        return {"qty": dice.choice([None, 1, 1, 1, 2, 7, 0, -3]) if dice.random() < 0.6 else 1,
                "laid": self.date(1990, 1998, 0.6), "found": self.date(1990, 2022, 0.5),
                "task": dice.choice([None, None, None, "T1", "T2"]), "note": "ü; \"x\""}

    def make_finds(self):
        dice, T = self.dice, self.T
        for i in range(dice.choice([5, 30, 80, 120, 200])):
            kind = dice.choice(["record", "record", "searched", "searched", "near", "anywhere", "at_T", "same_place"])
            point = None
            if kind in ("record", "near") and self.shapes + self.lines + self.dots:
                shape = dice.choice(self.shapes + self.lines + self.dots)
                shape = shape if shape.is_valid else shape.convex_hull
                point = self.inside(shape.buffer(0.5 if kind == "record" else 1.8 * T))
            elif kind == "searched":
                shape = dice.choice(self.searched_shapes)
                point = self.inside(shape if shape.is_valid else shape.convex_hull)
            elif kind == "at_T" and self.shapes:
                shape = dice.choice(self.shapes)
                if shape.geom_type == "Polygon" and shape.is_valid:
                    (ax, ay), (bx, by) = shape.exterior.coords[:2]
                    length = math.hypot(bx - ax, by - ay)
                    side = dice.choice([-1, 1])
                    point = Point((ax + bx) / 2 + side * T * (by - ay) / length, (ay + by) / 2 - side * T * (bx - ax) / length)
            elif kind == "same_place" and self.rows["FINDS"]:
                geometry = dice.choice(self.rows["FINDS"])[0]
                if geometry is not None and geometry != EMPTY and geometry.geom_type == "Point":
                    self.add_source("FINDS", geometry, **self.find_fields())
                continue
            self.add("FINDS", point or Point(*self.place(-100)), **self.find_fields())
        self.finds_on_edges()
        if dice.random() < 0.5:
            self.add("FINDS", None, **self.find_fields())
        if dice.random() < 0.3:
            self.add("FINDS", EMPTY, **self.find_fields())
        self.multi_finds = dice.random() < 0.3
        if self.multi_finds:
            x, y = self.place()
            self.add("FINDS", MultiPoint([(x, y), (x + 37, y + 12)]), **dict(self.find_fields(), qty=1))

    def finds_on_edges(self):
        """Finds on vertices, and in a metric CRS in the middle of short edges, of the map and the searched ground."""
        for role in ("MAP", "SEARCHED"):
            if self.epsg[role] != self.epsg["FINDS"]:
                continue
            polygons = [g for g, _ in self.rows[role] if g is not None and g != EMPTY and g.geom_type == "Polygon" and g.is_valid]
            for polygon in self.dice.sample(polygons, min(4, len(polygons))):
                (ax, ay), (bx, by) = polygon.exterior.coords[:2]
                self.add_source("FINDS", Point(ax, ay), **self.find_fields())
                if self.epsg[role] != 4326 and math.hypot(bx - ax, by - ay) < 100:
                    self.add_source("FINDS", Point((ax + bx) / 2, (ay + by) / 2), **self.find_fields())

    def inside(self, shape):
        x0, y0, x1, y1 = shape.bounds
        for _ in range(1000):
            point = Point(self.dice.uniform(x0, x1), self.dice.uniform(y0, y1))
            if shape.contains(point):
                return point
        return shape.representative_point()

    def make_accidents(self):
        for i in range(self.dice.randint(1, 12)):
            shape = self.dice.choice(self.shapes) if self.shapes and self.dice.random() < 0.5 else None
            point = self.inside(shape if shape.is_valid else shape.convex_hull) if shape else Point(*self.place())
            self.add("ACCIDENTS", point)

    def make_area(self):
        self.add("AREA", self.rectangle(0, 0, 1500, 1300, 10))
        self.add("AREA", self.rectangle(500, 300, 900, 900, 40))

    def make_parameters(self):
        dice = self.dice
        source = lambda role: f"world.gpkg|layername={role.lower()}"
        p = {"MAP": source("MAP"), "FINDS": source("FINDS"), "TOLERANCE": self.T,
             "SEARCHED_SHARE": dice.choice([0.8, 0.8, 0.5, 0.95]), "MINIMUM_FINDS": dice.choice([1, 1, 2]),
             "CLUSTER_DISTANCE": dice.choice([100, 40]), "SHIFTS": 0, "QUANTITY": "qty"}
        if self.with_lines:
            p["MAP_LINES"] = source("MAP_LINES")
        if self.with_points:
            p["MAP_POINTS"] = source("MAP_POINTS")
        if self.with_accidents:
            p["ACCIDENTS"] = source("ACCIDENTS")
        if self.with_area:
            p["AREA"] = source("AREA")
        for name, field, chance in (("RECORD_ID", "rec_id", 0.9), ("GROUP_BY", "sheet", 0.7), ("MAP_DATE", "made", 0.6),
                                    ("LAID_DATE", "laid", 0.8), ("FIND_DATE", "found", 0.6), ("TASK", "task", 0.5)):
            if dice.random() < chance:
                p[name] = field
        if self.with_searched:
            p["SEARCHED"] = source("SEARCHED")
            if dice.random() < 0.6:
                p["SEARCH_KIND"], p["SEARCH_COUNTS"] = "kind", "clearance;technical survey"
            if dice.random() < 0.5:
                p["SEARCH_DATE"] = "done"
            if dice.random() < 0.6:
                p["SEARCH_TASK"] = "task"
        if dice.random() < 0.7:
            p["TOLERANCES"] = "0;5;10;25;50;100;250;500"
        return p

    # -- writing

    def write(self, folder, shuffle=False):
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "world.gpkg")
        if os.path.exists(path):
            os.remove(path)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        for role, rows in self.rows.items():
            if rows:
                rows = random.Random(7).sample(rows, len(rows)) if shuffle else rows
                self.write_layer(dataset, role, rows)
        dataset = None
        with open(os.path.join(folder, "parameters.json"), "w", encoding="utf-8") as file:
            json.dump(self.parameters, file, indent=1)

    def write_layer(self, dataset, role, rows):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(self.epsg[role])
        multi = any(g is not None and g != EMPTY and g.geom_type.startswith("Multi") for g, _ in rows)
        first = next((g.geom_type for g, _ in rows if g is not None and g != EMPTY), "Point")
        single = {"Polygon": ogr.wkbPolygon, "LineString": ogr.wkbLineString, "Point": ogr.wkbPoint}[
            first.replace("Multi", "")]
        kind = single + 3 if multi else single
        layer = dataset.CreateLayer(role.lower(), reference, kind)
        style = self.date_style[role]
        for name in rows[0][1]:
            if name in ("made", "laid", "found", "done"):
                field = {"date": ogr.OFTDate, "text": ogr.OFTString, "year": ogr.OFTInteger}[style]
            else:
                field = ogr.OFTInteger if name in ("uid", "qty", "claimed") else ogr.OFTString
            layer.CreateField(ogr.FieldDefn(name, field))
        for geometry, fields in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, value in fields.items():
                if value is None:
                    feature.SetFieldNull(name)
                elif isinstance(value, tuple):
                    feature.SetField(name, *date_as(value, style))
                else:
                    feature.SetField(name, value)
            if geometry == EMPTY:
                feature.SetGeometry(ogr.Geometry(kind))
            elif geometry is not None:
                shape = ogr.CreateGeometryFromWkb(geometry.wkb)
                feature.SetGeometry(ogr.ForceTo(shape, kind) if multi else shape)
            layer.CreateFeature(feature)


def date_as(value, style):
    """The value as it is set on a field of this style: one text or number, or year, month, day and a midnight."""
    year, month, day = value
    if style == "date":
        return year, month or 1, day or 1, 0, 0, 0, 0
    if style == "year":
        return (year,)
    return ("-".join(f"{n:04d}" if n > 999 else f"{n:02d}" for n in value if n is not None),)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--shuffle"]
    World(int(arguments[0])).write(arguments[1], "--shuffle" in sys.argv)


if __name__ == "__main__":
    main()
