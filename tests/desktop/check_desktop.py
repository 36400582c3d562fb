# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS desktop (--code): the doors, the menu, the algorithm on the sample area, off and on five times.

Writes one line for each check to checks.txt in the work folder and ends QGIS. Not exercised here: the numbers of the
score, which the tests of core and processing check.
"""
import os
import sys

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QListView, QMenu
from qgis.utils import iface

sys.path.insert(0, os.path.join(os.environ["MINEMAP_SOURCE"], "tests", "desktop"))
from desktop_checks import DOOR, SAMPLE, WORK, check, run_checks, settle, shoot, write

TIMES = 5


def menus():
    return [menu for menu in iface.pluginMenu().findChildren(QMenu, "minemapMenu")]


def provider():
    return QgsApplication.processingRegistry().providerById("minemap")


def present(wanted, when):
    settle()
    check((provider() is not None) == wanted, "{}: provider {}".format(when, "present" if wanted else "absent"))
    check(len(menus()) == int(wanted), "{}: {} menu".format(when, "exactly one" if wanted else "no"))
    panels = iface.mainWindow().findChildren(QDockWidget, "minemapDock")
    check(len(panels) == int(wanted), "{}: {} panel".format(when, "exactly one" if wanted else "no"))
    if wanted:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
        check(algorithm is not None, when + ": minemap:scoremap can be created")


def in_dialog(opener, action, name):
    """Calls the blocking opener; inside its dialog calls action(dialog) and closes it. Errors come back out."""
    errors = []

    def inside():
        dialog = QApplication.activeModalWidget() or next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()), None
        )
        try:
            check(dialog is not None, name + " opened")
            action(dialog)
            settle()
            check(dialog.grab().save(os.path.join(WORK, name + ".png")), name + " is drawn")
        except Exception as error:  # carried out of the event loop
            errors.append(error)
        finally:
            if dialog is not None:
                dialog.reject()

    QTimer.singleShot(1500, inside)
    opener()
    settle()
    if errors:
        raise errors[0]


def titled(algorithm):
    """An action for in_dialog: the dialog is that of the algorithm."""
    title = QgsApplication.processingRegistry().algorithmById(algorithm).displayName()
    # QGIS capitalises titles.
    return lambda dialog: check(title.lower() in dialog.windowTitle().lower(), "the dialog is titled " + title)


def switch_python(on):
    if on:
        check(qgis.utils.loadPlugin("minemapaccuracy"), "Python package loads")
        check(qgis.utils.startPlugin("minemapaccuracy"), "Python package starts")
    else:
        check(qgis.utils.unloadPlugin("minemapaccuracy"), "Python package unloads")


def switch_native(action):
    """Opens the Plugin Manager and gives action a function that ticks or unticks the native plugin there."""

    def inside(dialog):
        model = dialog.findChild(QListView, "vwPlugins").model()

        def tick(on):
            rows = [model.index(row, 0) for row in range(model.rowCount())]
            # Of two entries with the same name the native one carries the library's file name.
            index = next(i for i in rows if "libminemapaccuracy" in " ".join(str(model.data(i, r)) for r in range(256, 280)))
            model.setData(index, Qt.Checked if on else Qt.Unchecked, Qt.CheckStateRole)

        action(tick)

    in_dialog(lambda: iface.actionManagePlugins().trigger(), inside, "plugin_manager")


def toggle_native():
    def action(tick):
        for turn in range(TIMES):
            tick(False)
            present(DOOR == "both", "native off {}".format(turn + 1))
            tick(True)
            present(True, "native on {}".format(turn + 1))

    switch_native(action)


def toggle_python():
    for turn in range(TIMES):
        switch_python(False)
        present(DOOR == "both", "Python off {}".format(turn + 1))
        switch_python(True)
        present(True, "Python on {}".format(turn + 1))


def menu_works():
    actions = {action.objectName(): action for action in menus()[0].actions()}
    check(set(actions) - {""} == {"minemapPanel", "minemap_scoremap", "minemap_comparemaps", "minemap_diagnoseerror",
                                  "minemap_correctmap", "minemap_matchmines", "minemap_reconcilecounts",
                                  "minemap_report", "minemap_simulatemap", "minemapHelp"},
          "menu has every algorithm and Help")
    check(not menus()[0].icon().isNull(), "menu has its icon")
    in_dialog(actions["minemap_scoremap"].trigger, titled("minemap:scoremap"), "score_map_dialog")
    in_dialog(actions["minemap_comparemaps"].trigger, titled("minemap:comparemaps"), "compare_maps_dialog")
    actions["minemapHelp"].trigger()
    settle()
    window = iface.mainWindow().findChild(QDialog, "minemapHelpWindow")
    check(window is not None and window.isVisible(), "Help opens its window")
    direction = Qt.RightToLeft if DOOR == "arabic" else Qt.LeftToRight
    check(window.layoutDirection() == direction, "Help runs in the direction of its language")
    window.grab().save(os.path.join(WORK, "help.png"))
    window.close()


def score_the_sample():
    import processing

    layers = {}
    for role, table in (("MAP", "claimed_minefields"), ("FINDS", "finds"), ("SEARCHED", "searched_ground"), ("ACCIDENTS", "accidents")):
        layers[role] = QgsVectorLayer("{}|layername={}".format(SAMPLE, table), table, "ogr")
        check(layers[role].isValid(), "sample layer {} opens".format(table))
        QgsProject.instance().addMapLayer(layers[role])
    parameters = dict(layers, RECORDS="TEMPORARY_OUTPUT", SCORED_FINDS="TEMPORARY_OUTPUT")
    results = processing.runAndLoadResults("minemap:scoremap", parameters)
    settle()
    check(bool(results.get("SUMMARY")), "scoring the sample gives a summary")
    write("        " + results["SUMMARY"].replace("\n", " "))
    for output in ("RECORDS", "SCORED_FINDS"):
        layer = QgsProject.instance().mapLayer(results[output])
        check(layer is not None and layer.featureCount() > 0, output + " is loaded")
        check(layer.renderer().type() in ("categorizedSymbol", "RuleRenderer"), output + " is styled")
    for layer in layers.values():
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    iface.mapCanvas().setExtent(iface.mapCanvas().fullExtent())
    iface.mapCanvas().refresh()
    iface.mapCanvas().waitWhileRendering()
    shoot("scored_sample")
    QgsProject.instance().clear()


def speaks_arabic():
    check(provider().name() == "دقة خرائط حقول الألغام", "provider has its Arabic name")
    check(menus()[0].title() == provider().name(), "menu has its Arabic title")


def switch_off_and_on():
    if DOOR in ("native", "both"):
        toggle_native()
    if DOOR in ("python", "both"):
        toggle_python()
    shoot("end")


def run():
    language = [speaks_arabic] if DOOR == "arabic" else []
    run_checks(lambda: present(True, "after the start"), *language, menu_works, score_the_sample, switch_off_and_on)


QTimer.singleShot(3000, run)
