"""The source reader: a document as read, its passages marked, in step with the timeline."""
