"""The detail pane: all that is known of the selected event."""
