"""The screens: Qt widgets that show what the monitor knows and hand back what people do."""
