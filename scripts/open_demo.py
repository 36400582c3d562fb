# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS itself (`qgis.bin --code`, see demo.sh): opens the sample area, scores it and saves the ready project."""
import os

from qgis.core import Qgis, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor
from qgis.utils import iface

FOLDER = os.environ["MINEMAP_DEMO_FOLDER"]


def add_input(name):
    """One layer of the sample area, added to the project."""
    layer = QgsVectorLayer("{}/sample_area.gpkg|layername={}".format(FOLDER, name), name.replace("_", " "), "ogr")
    if not layer.isValid():
        raise RuntimeError("the sample area has no layer {}".format(name))
    QgsProject.instance().addMapLayer(layer)
    # Grey, because QGIS would draw a colour by lot and the results need theirs. Of the inputs only the searched ground
    # is shown: the results say more than the others, which are there to be switched on.
    layer.renderer().symbol().setColor(QColor("#d9d9d9"))
    layer.triggerRepaint()
    iface.layerTreeView().refreshLayerSymbology(layer.id())
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(name == "searched_ground")
    return layer


def show_sample_area():
    """Everything the demonstration does; an error is shown in QGIS, not only on the terminal."""
    import processing

    area, searched, finds, accidents, claimed = [
        add_input(name) for name in ("sample_boundary", "searched_ground", "finds", "accidents", "claimed_minefields")
    ]
    results = processing.runAndLoadResults(
        "minemap:scoremap",
        {
            "MAP": claimed, "RECORD_ID": "rec_id", "GROUP_BY": "sheet", "MAP_DATE": "laid", "CLAIMED": "mines",
            "FINDS": finds, "QUANTITY": "qty", "LAID_DATE": "laid_from", "FIND_DATE": "found_on", "TASK": "task",
            "SEARCHED": searched, "SEARCH_KIND": "method", "SEARCH_COUNTS": "clearance;technical survey",
            "SEARCH_DATE": "completed", "SEARCH_TASK": "task",
            "ACCIDENTS": accidents, "ACCIDENT_DATE": "happened", "AREA": area,
            "RECORDS": FOLDER + "/records.gpkg", "SCORED_FINDS": FOLDER + "/scored_finds.gpkg",
            "GROUPS": FOLDER + "/groups.gpkg", "CURVE": FOLDER + "/curve.gpkg",
            "SCORECARD": FOLDER + "/scorecard.json", "REPORT": FOLDER + "/report.html",
        },
    )
    # Last, because QGIS itself takes the CRS of the first layer it is given.
    QgsProject.instance().setCrs(claimed.crs())
    canvas = iface.mapCanvas()
    to_canvas = QgsCoordinateTransform(claimed.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    extent = to_canvas.transformBoundingBox(claimed.extent())
    extent.scale(1.1)
    canvas.setExtent(extent)
    canvas.refresh()
    QgsProject.instance().setTitle("Sample area (synthetic)")
    if not QgsProject.instance().write(FOLDER + "/sample_area.qgz"):
        raise RuntimeError("the project could not be written to " + FOLDER)
    print(results["SUMMARY"], flush=True)
    iface.messageBar().pushMessage("Sample area (synthetic)", results["SUMMARY"], Qgis.Info, 0)


# After QGIS has finished starting: only then are its plugins and its Processing ready.
QTimer.singleShot(0, show_sample_area)
