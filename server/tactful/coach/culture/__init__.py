"""What readers from elsewhere may take otherwise: names and forms of address, dates and hours. Quiet unless certain."""
