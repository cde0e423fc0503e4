"""The screens: Qt widgets that show what the monitor knows and hand back what people do."""

from ui.steady_none import keep_none_alive

keep_none_alive()
