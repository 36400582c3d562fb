# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances by trying all pairs, on the ellipsoid for places in degrees, in the plane for those of a national grid."""
import math
from collections import defaultdict

SEMI_MAJOR, FLATTENING = 6378137.0, 1 / 298.257223563


def metres(a, b):
    """Distance of two near places in degrees, by the radii of curvature at their middle: better than 1 mm in 1 km."""
    latitude = math.radians((a[1] + b[1]) / 2)
    square = FLATTENING * (2 - FLATTENING)
    w = 1 - square * math.sin(latitude) ** 2
    north = math.radians(b[1] - a[1]) * SEMI_MAJOR * (1 - square) / w ** 1.5
    east = math.radians(b[0] - a[0]) * SEMI_MAJOR / math.sqrt(w) * math.cos(latitude)
    return math.hypot(east, north)


class NearestRecords:
    """The records nearest to a place, among those within `reach` metres."""

    def __init__(self, records, reach):
        self.records = records
        self.reach = reach
        self.cell = reach / 110000  # degrees: no cell is lower than the reach; near the equator none is narrower
        self.cells = defaultdict(list)
        for number, record in enumerate(records):
            self.cells[self.key(record)].append(number)

    def key(self, place):
        return math.floor(place[0] / self.cell), math.floor(place[1] / self.cell)

    def at(self, place):
        """(distance, numbers of all records at that distance to within 1 mm), or (None, [])."""
        column, row = self.key(place)
        found = []
        for east in (-1, 0, 1):
            for north in (-1, 0, 1):
                for number in self.cells.get((column + east, row + north), ()):
                    found.append((metres(place, self.records[number]), number))
        found = [pair for pair in found if pair[0] <= self.reach]
        if not found:
            return None, []
        least = min(found)[0]
        return least, [number for distance, number in found if distance <= least + 0.001]


def is_inside(rings, place):
    x, y = place
    inside = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                inside = not inside
    return inside


def planar_distance(rings, place):
    """0 inside, else the distance to the boundary in the units of the grid."""
    if is_inside(rings, place):
        return 0.0
    least = math.inf
    x, y = place
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            square = (x2 - x1) ** 2 + (y2 - y1) ** 2
            t = 0 if square == 0 else max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square))
            least = min(least, math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)))
    return least


def planar_area(rings):
    """Of one polygon: outer rings and holes run opposite ways."""
    return abs(sum(x1 * y2 - x2 * y1 for ring in rings for (x1, y1), (x2, y2) in zip(ring, ring[1:])) / 2)
