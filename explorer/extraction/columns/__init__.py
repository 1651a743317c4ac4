"""What the header of a table's column says happened on the dates below it."""
