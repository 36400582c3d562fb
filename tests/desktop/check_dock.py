# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS desktop (--code): the dock panel as a person uses it.

Opens a project of the sample area, confirms the inputs, drags the tolerance, clicks a record, lets the map be
explained, shows and drags a correction, adds the discrepancy layers, makes a report, saves, opens again and finds all
as it was.
Works in every language: widgets are found by their names. Not exercised here: the numbers, beyond those of the sample's
key.
"""
import glob
import json
import os
import shutil
import sys

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (QAbstractButton, QAbstractSpinBox, QAction, QApplication, QComboBox, QDialogButtonBox,
                                 QDockWidget, QLabel, QLineEdit, QListView, QPushButton, QSlider,
                                 QTableView, QTabWidget, QTextBrowser, QWidget)
from qgis.utils import iface

sys.path.insert(0, os.path.join(os.environ["MINEMAP_SOURCE"], "tests", "desktop"))
from desktop_checks import SAMPLE, WORK, check, run_checks, settle, shoot, wait_for

PROJECT = os.path.join(WORK, "sample_area.qgz")
# An odd one: the default could come back by itself.
DRAGGED_TO = 40


def panel():
    return iface.mainWindow().findChild(QDockWidget, "minemapDock")


def part(kind, name):
    found = panel().findChild(kind, name)
    if found is None:
        check(False, "the panel has " + name)
    return found


def headline():
    """The sentence on top; empty while none is shown."""
    label = panel().findChild(QWidget, "headline")
    return label.text() if label is not None and not label.isHidden() and is_scored() else ""


def is_scored():
    """The tab shows a score, not the page that says that there is none."""
    return part(QSlider, "toleranceSlider").isVisibleTo(part(QWidget, "scorecard"))


def tabs():
    return part(QTabWidget, "minemapTabs")


def show_tab(name):
    for tab in range(tabs().count()):
        if tabs().widget(tab).objectName() == name:
            tabs().setCurrentIndex(tab)
    settle()
    check(tabs().currentWidget().objectName() == name, "tab {} is on top".format(name))


def has_number(number):
    """In any way of writing thousands, and with the digits of any language."""
    return str(number) in "".join(str(int(letter)) for letter in headline() if letter.isdigit())


def make_project():
    """A project of a copy of the sample area, in which the discrepancy layers can be written."""
    sample = os.path.join(WORK, "sample_area.gpkg")
    shutil.copyfile(SAMPLE, sample)
    for table in ("sample_boundary", "searched_ground", "finds", "accidents", "claimed_minefields"):
        layer = QgsVectorLayer("{}|layername={}".format(sample, table), table, "ogr")
        check(layer.isValid(), "sample layer {} opens".format(table))
        QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCrs(layer.crs())
    check(QgsProject.instance().write(PROJECT), "the project is written")
    QgsProject.instance().clear()
    settle()


def open_and_confirm():
    action = iface.mainWindow().findChild(QAction, "minemapPanel")
    check(action is not None and not panel().isVisible(), "there is a button, and the panel is hidden at first")
    action.trigger()
    check(panel().isVisible(), "the button shows the panel")
    check(QgsProject.instance().read(PROJECT), "the project opens")
    settle()
    iface.mapCanvas().setExtent(iface.mapCanvas().fullExtent())
    confirm = part(QAbstractButton, "confirm")
    wait_for(confirm.isVisible, "the panel proposes inputs and asks to confirm them")
    check(headline() == "", "nothing is scored before")
    shoot("proposed")
    confirm.click()
    wait_for(lambda: has_number(1404), "the sample area is scored")
    shoot("scored")


def drag_tolerance():
    before = headline()
    slider = part(QSlider, "toleranceSlider")
    slider.setSliderDown(True)
    for metres in range(25, DRAGGED_TO + 1):
        slider.setSliderPosition(metres)
        settle()
    check(headline() == before, "the sentence waits until the tolerance is let go")
    shoot("dragged")
    slider.setSliderDown(False)
    wait_for(lambda: headline() != before, "the score follows the tolerance")
    check(any(banner.isVisible() for banner in panel().findChildren(QWidget, "noticeBanner")),
          "what must be read first stands on top")


def click_record():
    show_tab("records")
    table = panel().findChild(QTableView, "records")
    check(table.model().rowCount() == 60, "every record has a row")
    shoot("records")
    extent = iface.mapCanvas().extent()
    place = table.visualRect(table.model().index(3, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.LeftButton, Qt.NoModifier, place)
    layer = QgsProject.instance().mapLayersByName("claimed_minefields")[0]
    wait_for(lambda: layer.selectedFeatureCount() == 1, "a click selects the record on the map")
    wait_for(lambda: iface.mapCanvas().extent() != extent, "and zooms to it")
    iface.mapCanvas().waitWhileRendering()
    shoot("record")
    layer.selectByExpression("rec_id in ('B-02', 'C-05')")
    wait_for(lambda: len(table.selectionModel().selectedRows()) == 2, "what is selected on the map is in the table")
    layer.removeSelection()


def count_mines():
    show_tab("counts")
    table = panel().findChild(QTableView, "countsTable")
    wait_for(lambda: table.model().rowCount() == 60, "every record is counted")
    shoot("counts")


def drawn_on_canvas():
    return len([item for item in iface.mapCanvas().scene().items() if item.isVisible() and not
                item.boundingRect().isEmpty()])


def explain():
    show_tab("why")
    iface.mapCanvas().setExtent(iface.mapCanvas().fullExtent())
    part(QAbstractButton, "findWhy").click()
    explanations = part(QListView, "explanations")
    wait_for(lambda: explanations.isVisible() and explanations.model().rowCount() > 0, "the error is diagnosed", 120)
    scopes = part(QComboBox, "scopes")
    scopes.setCurrentIndex(2)  # The whole map, A, B: the sheet in the wrong datum.
    settle()
    before = drawn_on_canvas()
    first = explanations.model().index(0, 0)
    explanations.selectionModel().select(first, QItemSelectionModel.ClearAndSelect)
    wait_for(lambda: drawn_on_canvas() > before, "choosing an explanation shows the corrected map")
    shoot("explained")
    layers = QgsProject.instance().count()
    part(QAbstractButton, "propose").click()
    wait_for(lambda: QgsProject.instance().count() > layers, "the corrected map is added as a proposed layer")


def drag_map():
    canvas = iface.mapCanvas()
    button = part(QAbstractButton, "dragMap")
    wait_for(button.isEnabled, "the map can be dragged")
    before = drawn_on_canvas()
    button.click()
    settle()
    QTest.qWait(1000)  # The readout makes the canvas another size, which QGIS renders after half a second.
    canvas.waitWhileRendering()
    wait_for(lambda: drawn_on_canvas() >= before, "the records that are dragged are drawn")
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mousePress(canvas.viewport(), Qt.LeftButton, Qt.NoModifier, middle)
    for step in range(1, 6):
        QTest.mouseMove(canvas.viewport(), middle - QPoint(step, 0), 20)
        settle()
    shoot("dragged_map")
    QTest.mouseRelease(canvas.viewport(), Qt.LeftButton, Qt.NoModifier, middle - QPoint(5, 0))
    check(part(QWidget, "nudgedCurve").isVisible(), "the curve of the dragged map is shown")
    QTest.keyClick(canvas, Qt.Key_Escape)
    settle()
    if button.isChecked():
        button.click()


def group():
    root = QgsProject.instance().layerTreeRoot()
    return next((node for node in root.children() if hasattr(node, "findLayers") and node.findLayers()
                 and "claimed_minefields" in node.name()), None)


def add_layers():
    show_tab("scorecard")
    part(QAbstractButton, "addLayers").click()
    wait_for(lambda: group() is not None, "the discrepancy layers are added as a group")
    check(len(group().findLayers()) >= 6, "with a layer for each kind of discrepancy")
    check(os.path.exists(os.path.join(WORK, "sample_area_discrepancies.gpkg")), "kept beside the project")
    iface.mapCanvas().waitWhileRendering()
    shoot("layers")


def answer_file_dialog(path, errors, answered):
    """Types the path into the file dialog once it is there, and presses Save; whatever happens, no dialog stays.

    A slow machine may take its time to open the dialog: the checks end QGIS where none is opened at all.
    """
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        if not answered:
            QTimer.singleShot(100, lambda: answer_file_dialog(path, errors, answered))
        return
    answered.append(dialog)
    try:
        folder = dialog.directory().absolutePath()
        if os.path.realpath(folder) != os.path.realpath(WORK):
            errors.append("the dialog begins in {} and not where the project is".format(folder))
        shoot("report_dialog")
        dialog.findChild(QLineEdit, "fileNameEdit").setText(path)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.Save).click()
    except Exception as error:  # carried out of the event loop
        errors.append(repr(error))
    if dialog.isVisible():
        errors.append("the dialog did not take " + path)
        dialog.close()


def make_report():
    show_tab("report")
    tab = tabs().currentWidget()
    files = {kind: os.path.join(WORK, "made", "evidence." + kind) for kind in ("html", "pdf", "json")}
    files["scorecardFile"] = os.path.join(WORK, "made", "evidence_scorecard.json")
    os.mkdir(os.path.dirname(files["html"]))
    for kind in files:
        tab.findChild(QAbstractButton, kind).setChecked(True)
    tab.findChild(QLineEdit, "quoted").setText("25 %")
    check(tab.findChild(QLabel, "quotedMeaning").isVisibleTo(tab), "a quoted percentage is decoded at once")
    button = tab.findChild(QAbstractButton, "makeReport")
    wait_for(button.isEnabled, "a report can be made of the score")
    wait_for(lambda: tab.findChild(QLabel, "parts").text().count("</a>") == 0, "with explanation and counts")
    # A dialog of the desktop could not be answered from here.
    QApplication.setAttribute(Qt.AA_DontUseNativeDialogs)
    iface.messageBar().clearWidgets()
    errors, answered = [], []
    QTimer.singleShot(0, lambda: answer_file_dialog(files["html"], errors, answered))
    button.click()
    check(bool(answered), "a dialog asks for a file")
    check(not errors, "the dialog takes a file" + "".join(": " + error for error in errors))
    result = tab.findChild(QLabel, "result")
    wait_for(lambda: result.isVisibleTo(tab) and button.isEnabled(), "the report is made")
    said = result.text().replace("\u200b", "").replace("\u2060", "")
    check(all(os.path.basename(path) in said and os.path.getsize(path) > 0 for path in files.values()),
          "and the panel says where its files are")
    check(sorted(glob.glob(os.path.join(WORK, "made", "*"))) == sorted(files.values()), "nothing is left beside them")
    wait_for(lambda: result.visibleRegion().boundingRect().height() == result.height(), "in sight")
    with open(files["pdf"], "rb") as file:
        check(file.read(5) == b"%PDF-", "the PDF is one")
    with open(files["html"], encoding="utf-8") as file:
        page = file.read()
    with open(files["json"], encoding="utf-8") as file:
        document = json.load(file)
    with open(files["scorecardFile"], encoding="utf-8") as file:
        score = json.load(file)
    check(len(score["digest"]) == 64 and document["digest"] == score["digest"] and score["digest"] in page,
          "all of the same score")
    check(document["digest_fits"] and document["scorecard"]["finds"] == score["finds"], "with its numbers")
    check(bool(document["diagnosis"]) and bool(document["counts"]), "and with the explanation and the counts")
    # On a slow machine QGIS's own word that a task is complete may lie over it.
    texts = [text for text in iface.messageBar().findChildren(QTextBrowser) if "evidence.html" in text.toPlainText()]
    check(bool(texts), "QGIS says it, too")
    message = texts[0].parentWidget()
    check(message.findChild(QPushButton) is not None, "and offers to open it")
    shoot("report")
    tab.findChild(QLineEdit, "quoted").clear()
    iface.messageBar().clearWidgets()


def save_and_open_again():
    shown = part(QComboBox, "groupShown")
    shown.setCurrentIndex(2)
    shown.activated.emit(2)  # As when a person chooses it.
    settle()
    wanted = (shown.currentText(), headline(), part(QAbstractSpinBox, "tolerance").value())
    show_tab("records")
    layers = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    check(QgsProject.instance().isDirty(), "what was chosen is to be saved")
    check(QgsProject.instance().write(), "the project is saved")
    QgsProject.instance().clear()
    settle()
    check(headline() == "", "a new project has no score")
    check(QgsProject.instance().read(PROJECT), "the project opens again")
    wait_for(lambda: headline() == wanted[1], "the same group has the same sentence")
    check(tabs().currentWidget().objectName() == "records", "the same tab is on top")
    check(part(QAbstractSpinBox, "tolerance").value() == wanted[2], "the tolerance came back")
    check(part(QComboBox, "groupShown").currentText() == wanted[0], "the group came back")
    found = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.isValid())
    check(found == layers, "all layers came back")
    shoot("opened_again")


def close_while_scoring():
    """QGIS is ended right after, in the middle of a score."""
    part(QAbstractSpinBox, "tolerance").setValue(77)
    settle()


QTimer.singleShot(3000, lambda: run_checks(
    make_project, open_and_confirm, drag_tolerance, click_record, count_mines, explain, drag_map, add_layers,
    make_report, save_and_open_again, close_while_scoring))
