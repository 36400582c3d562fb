// SPDX-License-Identifier: GPL-2.0-or-later
// The help window: what the plugin answers, what it needs and how to read the result. Works offline.
#ifndef MINEMAP_GUI_HELP_WINDOW_H
#define MINEMAP_GUI_HELP_WINDOW_H

#include <QDialog>

namespace minemap
{

/// A small non-modal window with the help text, which is part of the library: it needs no file and no network.
class HelpWindow : public QDialog
{
    Q_OBJECT

  public:
    explicit HelpWindow( QWidget *parent = nullptr );

  private:
    QString helpText() const;
};

} // namespace minemap

#endif // MINEMAP_GUI_HELP_WINDOW_H
