"""Events as sorted arrays, and what of them a view shows."""
