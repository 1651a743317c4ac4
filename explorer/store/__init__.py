"""What is kept between runs: settings."""
