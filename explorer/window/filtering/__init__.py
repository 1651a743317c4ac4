"""Where a filter is put together and shown."""
